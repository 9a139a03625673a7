using System.Text.Json.Nodes;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>A notebook with every kind of cell and output that a page shows.</summary>
internal static class SampleNotebook
{
    private const string Notice = "Computed on made-up articles.";

    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><title>Bars</title><defs><clipPath id="clip"><rect width="80" height="40"/></clipPath></defs><g clip-path="url(#clip)"><rect width="60" height="20" fill="#0072b2"/></g></svg>""";

    public static Notebook Executed { get; } = new(
        [
            Prose("# Which words mark whom?\n\nCounts of made-up articles. Prices of $5 to $6 stay prices; see [the next](02-next.ipynb#more) and [a file](../seeds/a.txt)."),
            Run(1, Code("#load \"setup.csx\"", CellTags.Setup), Display(new JsonObject { ["text/plain"] = Notice }, new JsonObject { ["notice"] = Notice })),
            Run(2, Code("int top = 2;", CellTags.Parameters)),
            Run(3, Code("$\"{top} words\"", CellTags.HideInput, CellTags.Answer), Display(new JsonObject { ["text/markdown"] = $"*{Notice}*\n\n**“Talks” leads** by far." }, new JsonObject { ["notice"] = Notice })),
            Prose("## How often?\n\nA rate.[^1]\n\n[^1]: Per thousand."),
            Run(4, Code("var bars = Chart.Of(\"a < b\"); // drawn\nbars"), new NotebookOutput.Stream("stdout", "10%\r100%\n\u001b[31mred\u001b[0m & plain\n"), Chart()),
            Prose("## How often?\n\nAsked twice."),
            Run(5, Code("table"), Display(new JsonObject { ["text/html"] = "<table id=\"t\"><tr><td onclick=\"x()\">1</td></tr></table><script>alert(1)</script>" })),
            Run(6, Code("picture"), Display(new JsonObject { ["image/png"] = "AAAA" }, new JsonObject { ["image/png"] = new JsonObject { ["alt"] = "A dot" } })),
            Run(7, Code("json"), Display(new JsonObject { ["application/json"] = new JsonObject { ["a"] = 1 } })),
            Run(8, Code("throw x;"), new NotebookOutput.Error("E", "m", ["E: m", "  at cell"])),
        ],
        []);

    private static NotebookOutput Chart() => Display(
        new JsonObject
        {
            ["application/vnd.plotly.v1+json"] = new JsonObject { ["data"] = new JsonArray(), ["layout"] = new JsonObject { ["title"] = "</script>" } },
            ["image/svg+xml"] = Svg,
            ["text/plain"] = "a chart",
        },
        new JsonObject
        {
            ["figure"] = new JsonObject { ["alt"] = "Bars: “talks” 60, others 20", ["caption"] = "n = 80 words", ["table"] = "<table><tr><td>talks</td><td>60</td></tr></table>" },
        });

    private static NotebookOutput Display(JsonObject data, JsonObject? metadata = null) => new NotebookOutput.Display(new MimeBundle(data, metadata ?? []));

    private static NotebookCell Run(int count, NotebookCell cell, params NotebookOutput[] outputs) => cell with { ExecutionCount = count, Outputs = outputs };
}
