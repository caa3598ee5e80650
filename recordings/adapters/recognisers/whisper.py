"""Whisper through faster-whisper: the better Chinese without a network, with punctuation of its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from av import AudioFrame, AudioResampler
from faster_whisper import WhisperModel
from numpy.typing import NDArray

from recordings.adapters.model_list import ModelError
from recordings.adapters.recognisers import Samples
from recordings.rules.transcript import Speaker, Word

RATE = 16_000
FULL_SCALE = 32_768
TEMPERATURES = (0.0, 0.4)
BEAM = 5
WHOLE = 3000
FRAMES_A_SECOND = 100
LEAST_TOKENS, TOKENS_A_SECOND = 12, 14  # nobody speaks faster; a loop of nothing would take seconds
MARGIN = 1.0  # seconds after an utterance: with less the last word suffers


class _Windowed(WhisperModel):  # type: ignore[misc]  # no type information published
    """Looks at `frames` of 10 ms at once. The usual 30 s cost the same for one word as for fifty."""

    frames = WHOLE

    def encode(self, features: NDArray[np.float32]) -> Any:  # noqa: ANN401 (the library's own)
        return super().encode(np.ascontiguousarray(features[..., : self.frames]))


class WhisperRecogniser:
    def __init__(self, model_dir: Path, cpu_threads: int = 1) -> None:
        try:
            self._model = _Windowed(
                str(model_dir),
                device="cpu",
                compute_type="int8",
                cpu_threads=cpu_threads,
                local_files_only=True,
            )
        except (RuntimeError, ValueError, OSError) as error:
            why = f"无法载入 · cannot be loaded: {model_dir} ({error})"
            raise ModelError(model_dir.name, why, "重新安装模型 · install the model again") from error

    def understand(self, samples: Samples, rate: int, speaker: Speaker, *, whole: bool) -> tuple[Word, ...]:
        """In a window of its own length: a third of the work (decision 0034)."""
        seconds = len(samples) / rate
        self._model.frames = min(WHOLE, round((seconds + MARGIN) * FRAMES_A_SECOND))
        most = LEAST_TOKENS + round(seconds * TOKENS_A_SECOND)
        try:
            return self._heard(samples, rate, speaker, BEAM if whole else 1, max_new_tokens=most)
        finally:
            self._model.frames = WHOLE

    def transcribe(self, samples: Samples, rate: int, speaker: Speaker) -> tuple[Word, ...]:
        """No prompt and no hot words: together with word times they make Whisper repeat itself."""
        return self._heard(samples, rate, speaker, BEAM, temperature=TEMPERATURES)

    def _heard(  # noqa: PLR0913, PLR0917 (what is heard, and how)
        self,
        samples: Samples,
        rate: int,
        speaker: Speaker,
        beam: int,
        temperature: Sequence[float] = (0.0,),
        max_new_tokens: int | None = None,
    ) -> tuple[Word, ...]:
        if not len(samples):
            return ()
        segments, _ = self._model.transcribe(
            _at_16_khz(samples, rate),
            language="zh",
            beam_size=beam,
            vad_filter=True,
            condition_on_previous_text=False,
            temperature=temperature,
            max_new_tokens=max_new_tokens,
            word_timestamps=True,
        )
        return tuple(
            Word(word.word, float(word.start), float(word.end), float(word.probability), speaker)
            for segment in segments
            for word in segment.words or ()
        )


def _at_16_khz(samples: Samples, rate: int) -> NDArray[np.float32]:
    """As faster-whisper's decode_audio does it, which takes a file and collects all garbage after each."""
    resampler = AudioResampler("s16", "mono", RATE)
    whole = AudioFrame.from_ndarray(np.ascontiguousarray(samples)[np.newaxis], "s16", "mono")
    whole.sample_rate = rate
    frames = [*resampler.resample(whole), *resampler.resample(None)]
    resampled = np.concatenate([np.zeros(0, np.int16), *(frame.to_ndarray()[0] for frame in frames)])
    return resampled.astype(np.float32) / np.float32(FULL_SCALE)
