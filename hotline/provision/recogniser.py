"""The recogniser's model that the settings name, by the recordings' own installer."""

from config.settings import SettingsError, load_settings
from hotline.provision.track import StepError, Track
from recordings.adapters.models import ModelError, install, verify

MEGABYTE = 1_000_000


def install_model(track: Track) -> None:
    """Raises StepError when the settings are wrong or the model cannot be had."""

    def progress(doing: str, done: int, size: int) -> None:
        track.say(f"{doing} {done // MEGABYTE} / {size // MEGABYTE} MB" if done and size else doing)

    try:
        install(load_settings().recogniser.model, progress=progress)
    except ModelError as error:
        raise StepError(f"{error.model}: {error.why}", error.mend) from error
    except SettingsError as error:
        raise StepError(str(error), "hotline.toml") from error


def model_fault(name: str) -> ModelError | None:
    """Check every file's hash; some tenths of a second."""
    try:
        verify(name)
    except ModelError as error:
        return error
    return None
