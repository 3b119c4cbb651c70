"""JSON to dataclasses and back."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from types import UnionType
from typing import Any, Final, Mapping, Union, get_args, get_origin, get_type_hints
from urllib.parse import quote


class Omit:
    """The type of `OMIT`."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"


#: The value of a field that is not sent. `None` is sent, as null.
OMIT: Final = Omit()


def encode(value: Any) -> Any:
    """Returns the JSON value of dataclasses and containers, without omitted fields."""
    if is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Mapping):
        return {name: encode(item) for name, item in value.items() if item is not OMIT}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    return value


def decode(kind: Any, value: Any) -> Any:
    """Returns a JSON value with its objects as the dataclasses of a type. What does not fit the type stays as it is."""
    origin = get_origin(kind)
    if is_dataclass(kind) and isinstance(value, dict):
        return _decode_record(kind, value)
    if origin is list and isinstance(value, list):
        return [decode(get_args(kind)[0], item) for item in value]
    if origin is dict and isinstance(value, dict):
        return {name: decode(get_args(kind)[1], item) for name, item in value.items()}
    if origin in (Union, UnionType):
        return next((made for one in get_args(kind) if (made := decode(one, value)) is not value), value)
    return value


def _decode_record(kind: Any, value: dict[str, Any]) -> Any:
    types, required = _read_fields(kind)
    known = {name: decode(type_, value[name]) for name, type_ in types.items() if name in value}
    # An older market may not have a field that is required now: it is None.
    return kind(**{**dict.fromkeys(required), **known})


@lru_cache(maxsize=None)
def _read_fields(kind: Any) -> tuple[dict[str, Any], list[str]]:
    hints = get_type_hints(kind)
    required = [field.name for field in fields(kind) if field.default is MISSING]
    return {field.name: hints[field.name] for field in fields(kind)}, required


def segment(value: str) -> str:
    """Writes an id as a segment of a path. Raises ValueError for an id that would lead to another operation."""
    if value in ("", ".", ".."):
        raise ValueError(f"An id cannot be {value!r}")
    return quote(value, safe="")
