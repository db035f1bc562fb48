"""Asks anchorite_verify many questions within one process: a list of lists of arguments comes in as JSON, a list of
[exit, standard output, standard error] goes out."""
import contextlib
import functools
import io
import json
import sys

import anchorite_verify

# The same keys stand in many roots.
anchorite_verify.is_ed_point_of_prime_order = functools.lru_cache(anchorite_verify.is_ed_point_of_prime_order)


def ask(arguments):
    said, why = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(why):
        code = anchorite_verify.main(arguments)
    return [code, said.getvalue(), why.getvalue()]


if __name__ == "__main__":
    json.dump([ask(arguments) for arguments in json.load(sys.stdin)], sys.stdout)
