"""Audio files: raw two-channel captures and messages in, verified FLAC out. 16 bit, 8 kHz."""

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from av.error import FFmpegError
from numpy.typing import NDArray
from pydub import AudioSegment
from pydub.exceptions import CouldntDecodeError

RATE = 8000
SAMPLE_BYTES = 2
LAYOUTS = {1: "mono", 2: "stereo"}


class AudioError(Exception):
    """The file is empty, damaged, or did not survive coding unchanged."""


@dataclass(frozen=True, slots=True)
class Sound:
    """`samples` has one row a moment and one column a channel (caller left, seat right)."""

    samples: NDArray[np.int16]

    @property
    def channels(self) -> int:
        return int(self.samples.shape[1])

    @property
    def milliseconds(self) -> int:
        return len(self.samples) * 1000 // RATE


def read_capture(path: Path) -> Sound:
    """A recording in the making: interleaved caller and seat, no header. Raises AudioError."""
    data = np.fromfile(path, np.int16)
    if not len(data):
        raise AudioError(f"{path.name}: empty")
    return Sound(data[: len(data) // 2 * 2].reshape(-1, 2))


def read_sound(path: Path) -> Sound:
    """Any file ffmpeg reads, at 8 kHz. Raises AudioError."""
    try:
        return _sound(_segment(path), path.name)
    except (CouldntDecodeError, OSError, IndexError) as error:
        raise AudioError(f"{path.name}: not readable as audio") from error


def read_flac(content: bytes, name: str) -> Sound:
    """What `flac_of` made. Raises AudioError."""
    try:
        with av.open(io.BytesIO(content), "r", format="flac") as file:
            (stream,) = file.streams.audio
            frames = [frame.to_ndarray()[0] for frame in file.decode(stream)]
            rate, channels = stream.rate, stream.channels
    except (FFmpegError, ValueError) as error:
        raise AudioError(f"{name}: not readable as audio") from error
    if not frames or rate != RATE or frames[0].dtype != np.int16:
        raise AudioError(f"{name}: no sound of {RATE} Hz and 16 bit")
    return Sound(np.concatenate(frames).reshape(-1, channels))


def _sound(segment: AudioSegment, name: str) -> Sound:
    segment = segment.set_frame_rate(RATE).set_sample_width(SAMPLE_BYTES)
    samples = np.frombuffer(segment.raw_data, np.int16).reshape(-1, segment.channels)
    if not len(samples):
        raise AudioError(f"{name}: empty")
    return Sound(samples)


def _segment(path: Path) -> AudioSegment:
    if path.suffix != ".wav":
        return AudioSegment.from_file(path)
    with path.open("rb") as file:  # pydub forgets to close a WAV that it opened itself
        return AudioSegment.from_file(file, "wav")


def flac_of(sound: Sound, name: str) -> bytes:
    """Coded losslessly, proved by reading back. Raises AudioError.

    In this process: three of ffmpeg, which pydub starts for it, take ten times as long.
    """
    layout = LAYOUTS[sound.channels]
    frame = av.AudioFrame.from_ndarray(sound.samples.reshape(1, -1), "s16", layout)
    frame.sample_rate = RATE
    coded = io.BytesIO()
    with av.open(coded, "w", format="flac") as file:
        stream = file.add_stream("flac", rate=RATE, layout=layout)
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    if not np.array_equal(read_flac(coded.getvalue(), name).samples, sound.samples):
        raise AudioError(f"{name}: changed by coding")
    return coded.getvalue()


def write_flac(sound: Sound, path: Path) -> str:
    """The same into a file; returns its SHA-256. Raises AudioError."""
    content = flac_of(sound, path.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def peaks(sound: Sound, per_second: int) -> list[list[float]]:
    """Loudest sample of each stretch, 0 to 1, per channel: what a waveform is drawn from."""
    stretch = RATE // per_second
    whole = len(sound.samples) // stretch * stretch
    shaped = np.abs(sound.samples[:whole].astype(np.int32)).reshape(-1, stretch, sound.channels)
    loudest = shaped.max(axis=1) / 32768 if whole else np.zeros((0, sound.channels))
    return [[round(float(value), 3) for value in channel] for channel in loudest.T]
