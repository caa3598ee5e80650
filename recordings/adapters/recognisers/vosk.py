"""Vosk: small and quick, words with their own confidence; Chinese comes in words, without punctuation."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vosk import KaldiRecognizer, Model, SetLogLevel

from recordings.adapters.model_list import ModelError
from recordings.adapters.recognisers import Samples
from recordings.rules.transcript import Speaker, Word

CHUNK = 8000  # samples; measured: smaller is slower, larger no quicker
QUIET = -1


class VoskRecogniser:
    def __init__(self, model_dir: Path) -> None:
        SetLogLevel(QUIET)
        try:
            self._model = Model(
                str(model_dir)
            )  # a path: a name or language would be looked for on the network
        except Exception as error:  # the library raises nothing more precise
            why = f"无法载入 · cannot be loaded: {model_dir}"
            raise ModelError(model_dir.name, why, "重新安装模型 · install the model again") from error

    def transcribe(self, samples: Samples, rate: int, speaker: Speaker) -> tuple[Word, ...]:
        return tuple(
            Word(
                text=heard["word"],
                start=heard["start"],
                end=heard["end"],
                confidence=min(1.0, max(0.0, heard["conf"])),
                speaker=speaker,
            )
            for heard in self._heard(samples, rate)
        )

    def understand(
        self,
        samples: Samples,
        rate: int,
        speaker: Speaker,
        *,
        whole: bool,  # noqa: ARG002 (quick anyway)
    ) -> tuple[Word, ...]:
        return self.transcribe(samples, rate, speaker)

    def _heard(self, samples: Samples, rate: int) -> Iterator[dict[str, Any]]:
        recogniser = KaldiRecognizer(self._model, rate)
        recogniser.SetWords(True)
        for start in range(0, len(samples), CHUNK):
            if recogniser.AcceptWaveform(samples[start : start + CHUNK].tobytes()):
                yield from json.loads(recogniser.Result()).get("result", ())
        yield from json.loads(recogniser.FinalResult()).get("result", ())
