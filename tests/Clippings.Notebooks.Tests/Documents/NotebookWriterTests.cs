using System.Text.Json.Nodes;
using CsCheck;

namespace Clippings.Notebooks.Tests;

public class NotebookWriterTests
{
    [Fact]
    public void What_is_written_reads_back_the_same() =>
        NotebookGen.Notebook.Sample(written =>
        {
            var read = Notebook.Parse(written.ToJson(), "test");
            Assert.Equal(written.Cells.Count, read.Cells.Count);
            Assert.True(JsonNode.DeepEquals(written.Metadata, read.Metadata));
            foreach (var (before, after) in written.Cells.Zip(read.Cells))
            {
                Assert.Equal((before.Kind, before.Id, before.Source, before.ExecutionCount), (after.Kind, after.Id, after.Source, after.ExecutionCount));
                Assert.True(JsonNode.DeepEquals(before.Metadata, after.Metadata));
                Assert.True(JsonNode.DeepEquals(before.Attachments, after.Attachments));
                Assert.Equal(before.Outputs.Count, after.Outputs.Count);
                Assert.All(before.Outputs.Zip(after.Outputs), pair => AssertSame(pair.First, pair.Second));
            }
        });

    [Fact]
    public void Writing_twice_gives_the_same_bytes() =>
        NotebookGen.Notebook.Sample(notebook =>
        {
            var first = notebook.ToJson();
            return first == Notebook.Parse(first, "test").ToJson();
        });

    [Fact]
    public void The_style_is_that_of_Jupyter()
    {
        var notebook = new Notebook(
            [
                new NotebookCell(CellKind.Markdown, "title", "# Café\n\nTwo \"lines\""),
                new NotebookCell(CellKind.Code, "sum", "1 + 1")
                {
                    ExecutionCount = 1,
                    Outputs = [new NotebookOutput.Result(MimeBundle.Of("text/plain", "2"), 1)],
                },
            ],
            new JsonObject { ["language_info"] = new JsonObject { ["name"] = "C#" } });

        Assert.Equal(
            """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "id": "title",
               "metadata": {},
               "source": [
                "# Café\n",
                "\n",
                "Two \"lines\""
               ]
              },
              {
               "cell_type": "code",
               "execution_count": 1,
               "id": "sum",
               "metadata": {},
               "outputs": [
                {
                 "data": {
                  "text/plain": [
                   "2"
                  ]
                 },
                 "execution_count": 1,
                 "metadata": {},
                 "output_type": "execute_result"
                }
               ],
               "source": [
                "1 + 1"
               ]
              }
             ],
             "metadata": {
              "language_info": {
               "name": "C#"
              }
             },
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """.ReplaceLineEndings("\n"),
            notebook.ToJson());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_because_no_reader_takes_it()
    {
        var notebook = new Notebook([new NotebookCell(CellKind.Raw, "a", "x\ud83d")], []);
        Assert.Equal("x\ufffd", Notebook.Parse(notebook.ToJson(), "test").Cells[0].Source);
    }

    private static void AssertSame(NotebookOutput before, NotebookOutput after)
    {
        switch (before, after)
        {
            case (NotebookOutput.Stream a, NotebookOutput.Stream b):
                Assert.Equal(a, b);
                break;
            case (NotebookOutput.Error a, NotebookOutput.Error b):
                Assert.Equal((a.Name, a.Message), (b.Name, b.Message));
                Assert.Equal(a.Traceback, b.Traceback);
                break;
            case (NotebookOutput.Display a, NotebookOutput.Display b):
                AssertSame(a.Bundle, b.Bundle);
                break;
            case (NotebookOutput.Result a, NotebookOutput.Result b):
                AssertSame(a.Bundle, b.Bundle);
                Assert.Equal(a.ExecutionCount, b.ExecutionCount);
                break;
            default:
                Assert.Fail($"{before} came back as {after}");
                break;
        }
    }

    private static void AssertSame(MimeBundle before, MimeBundle after)
    {
        Assert.True(JsonNode.DeepEquals(before.Data, after.Data));
        Assert.True(JsonNode.DeepEquals(before.Metadata, after.Metadata));
    }
}
