"""Writes a file with the reference implementation of the safetensors format (pip: safetensors 0.8.0, numpy)."""

from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

TENSORS = {
    "u8": np.array([[255]], dtype=np.uint8),
    "i8": np.array([-128, 127, 0], dtype=np.int8),
    "u16": np.array([65535, 1, 2], dtype=np.uint16),
    "i16": np.array([-32768], dtype=np.int16),
    "u32": np.array([2**32 - 1], dtype=np.uint32),
    "i32": np.array([-(2**31), 2**31 - 1], dtype=np.int32),
    "f32": np.array([0.1, -3], dtype=np.float32),
    "coef/0": np.array([[0.1, -2, 5e-324], [np.inf, -0.0, np.nan]]),
    "empty": np.zeros((0, 3)),
    "scalar": np.array(7.0),
    'é"\n\x01\uffee': np.array([1.0]),
    "\U0001f600": np.array([2.0]),
    "1": np.array([3.0]),
}

path = Path(__file__).parent.parent / "fixtures" / "oracle" / "reference.safetensors"
save_file(TENSORS, path, metadata={"model": '{"type":"Ridge","note":"é\n\u2028"}'})
