"""The file of keys: made once, its owner's alone, turned without losing what is still needed, and never guessed at."""

import threading

import pytest

from portal.config import BadSettings, read_settings
from portal.kernel.errors import PortalError
from portal.kernel.keyring import KeyLost, KeyRing, derived


def test_a_file_of_keys_is_made_once_and_read_again_when_it_changes(tmp_path):
    file, made = tmp_path / "keys", []
    begun = [threading.Thread(target=lambda: made.append(KeyRing(file))) for _one in range(8)]
    for one in begun:
        one.start()
    for one in begun:
        one.join()
    first = made[0].current()
    assert {one.current() for one in made} == {first} and [one.name for one in tmp_path.iterdir()] == ["keys"]
    assert file.stat().st_mode & 0o777 == 0o600
    name = made[0].turn()
    assert [one.current()[0] for one in made] == [name] * 8 and made[7].key(first[0]) == first[1]
    made[1].drop({first[0], name})
    assert list(made[2].all()) == [name], "the current one stays"
    with pytest.raises(KeyLost):
        made[3].key(first[0])
    assert len({derived(first[1], *words) for words in (("a", "bc"), ("ab", "c"), ("abc",))}) == 3
    for wrong in ("", "name c2hvcnQ=\n", "name !!!\n"):
        file.write_text(wrong)
        with pytest.raises(PortalError):
            KeyRing(file).current()


def test_where_they_lie_can_be_said(tmp_path):
    assert read_settings({"SEALING_KEYS": str(tmp_path / "keys")}).key_file == tmp_path / "keys"
    assert read_settings({"MAQUETTE_HOME": str(tmp_path)}).key_file == tmp_path / "sealing-keys"
    with pytest.raises(BadSettings, match="SEALING_KEYS"):
        read_settings({"SEALING_KEYS": str(tmp_path / "none" / "keys")})
