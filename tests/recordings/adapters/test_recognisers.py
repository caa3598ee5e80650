"""Real engines with real models on real speech: what they hear, what they must not hear, what they refuse."""

from pathlib import Path

import numpy as np
import pytest

from recordings.adapters.model_list import ModelError
from recordings.adapters.recognisers import Recogniser, Samples, open_recogniser
from recordings.rules.transcript import Speaker, Word
from tools.check_speech import RATE, UNDERSTOOD, Sample, demo_speech, error_rate, heard, mu_law

PROMPTS = Path(__file__).parents[3] / "config" / "prompts"
DEMO = {sample.name: sample for sample in demo_speech()}
DTMF = {"1": (697, 1209), "5": (770, 1336), "9": (852, 1477), "#": (941, 1477)}


def tones(*pairs: tuple[int, int], seconds: float = 0.4) -> Samples:
    t = np.arange(round(seconds * RATE)) / RATE
    gap = np.zeros(len(t))
    parts = [np.concatenate([np.sin(2 * np.pi * a * t) + np.sin(2 * np.pi * b * t), gap]) for a, b in pairs]
    return (6000 * np.concatenate(parts)).astype(np.int16)


def noise(level: int, seconds: float = 8.0) -> Samples:
    random = np.random.default_rng(180)
    return random.normal(0, level, round(seconds * RATE)).astype(np.int16)


NOT_SPEECH = {
    "nothing at all": np.zeros(0, np.int16),
    "silence": np.zeros(10 * RATE, np.int16),
    "line noise": noise(60),
    "loud noise": noise(4000),
    "keys pressed": tones(*DTMF.values()),
    "a ringing line": tones((450, 450), seconds=1.0),
    "the record tone": mu_law((PROMPTS / "tone" / "beep.ulaw").read_bytes()),
    "the waiting music": mu_law((PROMPTS / "music" / "waiting.ulaw").read_bytes()),
}


@pytest.mark.parametrize("sample", DEMO.values(), ids=DEMO)
def test_whisper_understands_telephone_speech(whisper: Recogniser, sample: Sample) -> None:
    understood = heard(whisper, sample.samples)
    assert error_rate(sample.text, understood) < UNDERSTOOD, understood


@pytest.mark.clause("csc.7")
@pytest.mark.parametrize("name", ["caller-line", "agent-reply"])
def test_whisper_understands_an_utterance_in_a_short_window(whisper: Recogniser, name: str) -> None:
    sample = DEMO[name]
    words = whisper.understand(sample.samples, RATE, Speaker.CALLER, whole=True)
    assert error_rate(sample.text, "".join(word.text for word in words)) < UNDERSTOOD
    assert words[-1].end == pytest.approx(len(sample.samples) / RATE, abs=0.7)


@pytest.mark.clause("csc.7")
@pytest.mark.parametrize("seconds", [0.3, 0.8])
def test_whisper_makes_no_loop_of_a_word_that_is_cut_off(whisper: Recogniser, seconds: float) -> None:
    """It would take many seconds over it, and everybody would wait."""
    begun = DEMO["agent-greeting"].samples[: round(seconds * RATE)]
    words = whisper.understand(begun, RATE, Speaker.SEAT, whole=False)
    assert sum(len(word.text) for word in words) <= 12 + 14 * seconds


def test_whisper_hears_the_number_to_call_back(whisper: Recogniser) -> None:
    understood = heard(whisper, DEMO["voicemail-broadband"].samples)
    assert "15836902578" in "".join(char for char in understood if char.isdigit())


@pytest.mark.parametrize("sound", NOT_SPEECH.values(), ids=NOT_SPEECH)
def test_whisper_makes_no_words_of_what_is_not_speech(whisper: Recogniser, sound: Samples) -> None:
    assert whisper.transcribe(sound, RATE, Speaker.CALLER) == ()


def test_whisper_finds_speech_after_a_long_silence_where_it_is(whisper: Recogniser) -> None:
    speech = DEMO["agent-reply"].samples
    late = np.concatenate([np.zeros(20 * RATE, np.int16), speech])
    words = whisper.transcribe(late, RATE, Speaker.SEAT)
    assert_words(words, late, Speaker.SEAT)
    assert words[0].start == pytest.approx(20, abs=0.5)
    assert words[-1].end == pytest.approx(20 + len(speech) / RATE, abs=0.7)


def test_whisper_takes_one_channel_of_a_recording_at_any_rate(whisper: Recogniser) -> None:
    sample = DEMO["caller-general"]
    doubled = np.repeat(sample.samples, 2)  # 16 kHz
    both = np.stack([doubled, np.zeros_like(doubled)], axis=1)
    words = whisper.transcribe(both[:, 0], 2 * RATE, Speaker.CALLER)
    assert error_rate(sample.text, "".join(word.text for word in words)) < UNDERSTOOD
    assert whisper.transcribe(both[:, 1], 2 * RATE, Speaker.SEAT) == ()


def test_vosk_gives_words_with_times_and_confidence(vosk: Recogniser) -> None:
    """The model is Korean: that there are words, and their shape, is all that Chinese speech can show."""
    speech = DEMO["caller-general"].samples
    words = vosk.transcribe(speech, RATE, Speaker.SEAT)
    assert len(words) > 5
    assert_words(words, speech, Speaker.SEAT)


def test_vosk_hears_every_part_of_a_recording(vosk: Recogniser) -> None:
    """It ends an utterance at a pause; what came before one is not lost, what comes after keeps its time."""
    speech = DEMO["agent-reply"].samples
    twice = np.concatenate([speech, np.zeros(5 * RATE, np.int16), speech])
    words = vosk.transcribe(twice, RATE, Speaker.CALLER)
    assert_words(words, twice, Speaker.CALLER)
    again = (len(speech) + 5 * RATE) / RATE
    assert any(word.end < len(speech) / RATE for word in words)
    assert any(word.start > again for word in words)


def test_vosk_starts_every_recording_anew(vosk: Recogniser) -> None:
    """Nothing of one recording is left for the next, not even its clock."""
    vosk.transcribe(DEMO["caller-general"].samples, RATE, Speaker.CALLER)
    speech = DEMO["agent-greeting"].samples
    words = vosk.transcribe(speech, RATE, Speaker.SEAT)
    assert_words(words, speech, Speaker.SEAT)
    assert words[0].start < 1


@pytest.mark.parametrize("name", ["nothing at all", "silence"])
def test_vosk_makes_no_words_of_silence(vosk: Recogniser, name: str) -> None:
    assert vosk.transcribe(NOT_SPEECH[name], RATE, Speaker.CALLER) == ()


def assert_words(words: tuple[Word, ...], samples: Samples, speaker: Speaker) -> None:
    assert words
    assert all(0 <= word.start < word.end <= len(samples) / RATE + 0.1 for word in words)
    assert all(type(word.start) is float and type(word.confidence) is float for word in words)  # for JSON
    assert all(0 <= word.confidence <= 1 and word.speaker is speaker for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)


def linked(model: Path, folder: Path) -> Path:
    """The same model elsewhere, without another 150 MB: every file is a link."""
    for file in model.rglob("*"):
        if file.is_file():
            place = folder / model.name / file.relative_to(model)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(file)
    return folder / model.name


def damage(file: Path) -> None:
    """One bit, in the middle."""
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.unlink()
    file.write_bytes(content)


@pytest.mark.parametrize(("engine", "file"), [("whisper", "model.bin"), ("vosk", "am/final.mdl")])
def test_a_damaged_model_is_refused_before_it_is_loaded(
    engine: str, file: str, whisper_model: Path, vosk_model: Path, tmp_path: Path
) -> None:
    model = linked(whisper_model if engine == "whisper" else vosk_model, tmp_path)
    open_recogniser(engine, model)
    damage(model / file)
    with pytest.raises(ModelError, match=r"已损坏 · file damaged.*" + file) as refusal:
        open_recogniser(engine, model)
    assert f"hotline setup (recogniser.model = '{model.name}')" in refusal.value.mend


def test_a_missing_model_is_named_with_its_cure(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as refusal:
        open_recogniser("whisper", tmp_path / "whisper-base")
    assert str(tmp_path / "whisper-base") in refusal.value.why
    assert "hotline setup" in str(refusal.value)


def test_a_model_of_the_other_engine_is_refused(whisper_model: Path) -> None:
    with pytest.raises(ModelError, match="made for whisper, not for vosk"):
        open_recogniser("vosk", whisper_model)


@pytest.mark.parametrize(
    ("engine", "lacking"), [("vosk", "am/final.mdl, conf/mfcc.conf"), ("whisper", "model.bin, config.json")]
)
def test_a_folder_that_is_no_model_never_reaches_the_engine(
    engine: str, lacking: str, tmp_path: Path
) -> None:
    """Vosk would abort the process, Whisper would ask the network."""
    with pytest.raises(ModelError, match=lacking):
        open_recogniser(engine, tmp_path)


def test_an_operators_own_model_needs_no_entry_in_the_list(whisper_model: Path, tmp_path: Path) -> None:
    own = linked(whisper_model, tmp_path).rename(tmp_path / "whisper-of-our-own")
    speech = DEMO["agent-greeting"]
    assert error_rate(speech.text, heard(open_recogniser("whisper", own), speech.samples)) < UNDERSTOOD


def test_an_operators_own_broken_model_is_refused_by_its_name(whisper_model: Path, tmp_path: Path) -> None:
    own = linked(whisper_model, tmp_path).rename(tmp_path / "whisper-of-our-own")
    (own / "model.bin").unlink()
    (own / "model.bin").write_bytes(b"not a model")
    with pytest.raises(ModelError, match="whisper-of-our-own: 无法载入 · cannot be loaded"):
        open_recogniser("whisper", own)


def test_an_unknown_engine_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="choose one of: vosk, whisper"):
        open_recogniser("sphinx", tmp_path)
