"""Walls that do not stand are noticed."""

import pathlib
import tempfile
import unittest

import wall

HEAD = "// room: base  expect: was not declared\n"


class WallTest(unittest.TestCase):
    def problem(self, text):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "wall.cpp"
            file.write_text(text)
            (pathlib.Path(folder) / "there.h").write_text("")
            return wall.problem_of(file, "g++", ["-Wall", "-Werror"], folder)

    def test_a_wall_that_stands(self):
        self.assertIsNone(self.problem(HEAD + "int main() {\n#ifdef WALL\nmissing();\n#endif\n}\n"))

    def test_a_wall_that_lets_pass(self):
        self.assertIn("compiles with WALL", self.problem(HEAD + "#ifdef WALL\nint present;\n#endif\n"))

    def test_a_refusal_for_another_reason(self):
        text = HEAD + "#ifdef WALL\nint number = \"text\";\n#endif\n"
        self.assertIn("another reason", self.problem(text))

    def test_a_file_that_never_compiles(self):
        text = HEAD + "void other() { missing(); }\n#ifdef WALL\nvoid more() { missing(); }\n#endif\n"
        self.assertIn("without WALL", self.problem(text))

    def test_a_header_that_is_nowhere(self):
        text = HEAD.replace("was not declared", "No such file") + '#ifdef WALL\n#include "gone.h"\n#endif\n'
        self.assertIn("gone.h does not exist", self.problem(text))

    def test_a_header_that_is_there_but_out_of_sight(self):
        text = HEAD.replace("was not declared", "No such file") + '#ifdef WALL\n#include "deep/there.h"\n#endif\n'
        self.assertIn("deep/there.h does not exist", self.problem(text))

    def test_a_file_without_a_statement(self):
        self.assertIn("states no room", self.problem("#ifdef WALL\n#endif\n"))


if __name__ == "__main__":
    unittest.main()
