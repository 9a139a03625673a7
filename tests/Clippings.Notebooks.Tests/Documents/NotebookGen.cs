using System.Text.Json.Nodes;
using CsCheck;

namespace Clippings.Notebooks.Tests;

/// <summary>Notebooks with awkward text: every line end, quotes, controls, characters beyond the basic plane.</summary>
internal static class NotebookGen
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "", "a", "\n", "\r\n", "\r", "\"", "\\", "\t", "\u0001", "é", "\u2028", "😀", " x ").Array[0, 6].Select(string.Concat);

    private static readonly Gen<JsonObject> Metadata = Gen.Select(Gen.OneOf("tags", "z", "A", "ä"), Text)
        .Select((key, text) => new JsonObject { [key] = new JsonArray(text, 1, 1.5, null, true), ["nested"] = new JsonObject { [key] = new JsonObject() } });

    private static readonly Gen<MimeBundle> Bundle = Gen.Select(Text, Text, Metadata).Select((plain, svg, metadata) => new MimeBundle(
        new JsonObject
        {
            ["text/plain"] = plain,
            ["image/svg+xml"] = svg,
            ["application/vnd.plotly.v1+json"] = new JsonObject { ["data"] = new JsonArray("a", "b") },
        },
        metadata));

    private static readonly Gen<NotebookOutput> Output = Gen.OneOf(
        Text.Select(text => (NotebookOutput)new NotebookOutput.Stream("stdout", text)),
        Bundle.Select(bundle => (NotebookOutput)new NotebookOutput.Display(bundle)),
        Bundle.Select(bundle => (NotebookOutput)new NotebookOutput.Result(bundle, 3)),
        Text.Array[0, 3].Select(lines => (NotebookOutput)new NotebookOutput.Error("E", "m", lines)));

    private static readonly Gen<NotebookCell> Code = Gen.Select(Text, Metadata, Output.Array[0, 3]).Select((source, metadata, outputs) =>
        new NotebookCell(CellKind.Code, "", source) { Metadata = metadata, Outputs = outputs, ExecutionCount = outputs.Length > 0 ? 7 : null });

    private static readonly Gen<NotebookCell> Prose = Gen.Select(Text, Gen.OneOf(CellKind.Markdown, CellKind.Raw), Bundle).Select((source, kind, bundle) =>
        new NotebookCell(kind, "", source) { Attachments = new JsonObject { ["picture"] = bundle.Data.DeepClone() } });

    public static readonly Gen<Notebook> Notebook = Gen.Select(Gen.OneOf(Code, Prose).Array[0, 5], Metadata).Select((cells, metadata) =>
        new Notebook([.. cells.Select((cell, index) => cell with { Id = $"cell-{index}" })], metadata));
}
