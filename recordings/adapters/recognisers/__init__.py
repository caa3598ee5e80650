"""Speech recognisers, each a plug: Vosk is the first, Whisper the second; a model is a checked folder."""

from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from recordings.adapters.model_list import ModelError
from recordings.adapters.models import known_models, verify
from recordings.rules.transcript import Speaker, Word

Samples = NDArray[np.int16]

NEEDED = {
    "vosk": ("am/final.mdl", "conf/mfcc.conf"),
    "whisper": ("model.bin", "config.json", "tokenizer.json"),
}
"""Without these the engines abort the process, or look for the model on the network."""


class Recogniser(Protocol):
    """One engine with its model loaded. It blocks and takes a core: run it in a process of its own."""

    def transcribe(self, samples: Samples, rate: int, speaker: Speaker) -> tuple[Word, ...]:
        """Return one channel's words as they were heard, for `clean`; nothing said gives none."""
        ...

    def understand(self, samples: Samples, rate: int, speaker: Speaker, *, whole: bool) -> tuple[Word, ...]:
        """Return the same of some seconds, sooner; of what still goes on (not `whole`) sooner still."""
        ...


def open_recogniser(engine: str, model_dir: Path, cpu_threads: int = 1) -> Recogniser:
    """Load `engine` (vosk or whisper) with the model in `model_dir`. Raises ModelError.

    A folder named like a model of config/models.toml must hold exactly that model; any other is the
    operator's own and must look like a model of the engine. Vosk always takes one thread.
    """
    _check_folder(engine, model_dir)
    if engine == "vosk":
        from recordings.adapters.recognisers.vosk import VoskRecogniser  # noqa: PLC0415 (one engine is enough)

        return VoskRecogniser(model_dir)
    from recordings.adapters.recognisers.whisper import WhisperRecogniser  # noqa: PLC0415 (one engine is enough)

    return WhisperRecogniser(model_dir, cpu_threads)


def _check_folder(engine: str, model_dir: Path) -> None:
    name = model_dir.name
    if engine not in NEEDED:
        why = f"没有这个识别引擎 · no such engine: {engine}"
        raise ModelError(name, why, f"可选 · choose one of: {', '.join(NEEDED)}")
    listed = known_models().get(name)
    if listed and listed.engine != engine:
        why = f"这是 {listed.engine} 的模型,不是 {engine} 的 · made for {listed.engine}, not for {engine}"
        raise ModelError(name, why, f"recogniser.engine = {listed.engine!r}")
    if listed:
        verify(name, model_dir.parent)
    missing = [file for file in NEEDED[engine] if not (model_dir / file).is_file()]
    if missing:
        why = f"不是 {engine} 模型,缺少 · not a {engine} model, lacking {', '.join(missing)}: {model_dir}"
        raise ModelError(name, why, "检查设置里的模型 · check recogniser.model in the settings")
