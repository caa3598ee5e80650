"""The recogniser that the settings name: whether it can be used, and if not, how to mend it."""

import logging

from config.settings import RecogniserSettings
from recordings.adapters import models
from recordings.transcribing import Ear

log = logging.getLogger(__name__)


def fault_of(own: RecogniserSettings, section: str = "recogniser") -> str | None:
    """Quick: whether the model is there, not whether every byte of it is. `section` of the settings."""
    model = models.known_models().get(own.model)
    if model is None:
        known = ", ".join(models.known_models())
        return f"没有模型 / no model {own.model}: {section}.model = {known}"
    if model.engine != own.engine:
        return f"{own.model} 不属于 / is not for {own.engine}: {section}.engine = {model.engine}"
    if not models.model_directory(own.model).is_dir():
        return f"{own.model} 未安装 / is not installed: hotline models install {own.model}"
    return None


def ear(own: RecogniserSettings, section: str = "recogniser") -> Ear | None:
    """Every byte checked. Without a model recordings are still filed; what needs their words waits for it."""
    fault = fault_of(own, section)
    if fault is None:
        try:
            return Ear(own.engine, own.model, models.verify(own.model))
        except models.ModelError as error:
            fault = str(error)
    log.error("no words without a model: %s", fault)
    return None
