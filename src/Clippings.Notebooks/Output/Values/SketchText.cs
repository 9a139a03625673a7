using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Prints a sketch as text: what is short on one line, all else a part a line, indented.</summary>
internal static class SketchText
{
    private const int LineLength = 120;

    /// <summary>A value as text.</summary>
    public static string Of(Sketch sketch)
    {
        var text = new StringBuilder();
        Write(sketch, text, "");
        return text.ToString();
    }

    /// <summary>A value on a line, cut where it is long.</summary>
    public static string Line(Sketch sketch)
    {
        var line = sketch.Form switch
        {
            SketchForm.Words => sketch.Text.ReplaceLineEndings(" "),
            SketchForm.Tuple or SketchForm.List when sketch.Parts.Count == 0 && sketch.Rest is not null => sketch.Text + " …",
            SketchForm.Tuple => $"({string.Join(", ", sketch.Parts.Select(part => Line(part.Content)))})",
            SketchForm.List => IsFlat(sketch) ? Flat(sketch) : sketch.Text + " …",
            SketchForm.Members when sketch.Parts.Count > 0 => $"{sketch.Text} {{ {string.Join(", ", sketch.Parts.Select(part => $"{part.Name}: {(part.Content.Form == SketchForm.Words ? Line(part.Content) : part.Content.Text + " …")}"))} }}",
            _ => sketch.Text + " …",
        };
        return line.Length > LineLength ? line[..(char.IsHighSurrogate(line[LineLength - 2]) ? LineLength - 2 : LineLength - 1)] + "…" : line;
    }

    /// <summary>True for a list that is shown side by side: its items are single words.</summary>
    public static bool IsFlat(Sketch sketch) =>
        sketch.Form == SketchForm.List && sketch.Parts.All(part => part.Content is { Form: SketchForm.Words, HasOwnHtml: false, HasOwnText: false } item && !item.Text.Contains('\n', StringComparison.Ordinal));

    /// <summary>True for a tuple of single words.</summary>
    public static bool IsLine(Sketch sketch) =>
        sketch.Form == SketchForm.Tuple && sketch.Rest is null && sketch.Parts.All(part => part.Content is { Form: SketchForm.Words, HasOwnHtml: false, HasOwnText: false });

    /// <summary>A list side by side.</summary>
    public static string Flat(Sketch sketch)
    {
        var items = string.Join(", ", sketch.Parts.Select(part => part.Content.Text));
        return $"[ {items}{Remark(sketch, items.Length > 0 ? " ... " : "")} ]";
    }

    /// <summary>What was left out, in brackets.</summary>
    public static string Remark(Sketch sketch, string before) => sketch.Rest is { } rest ? rest == "…" ? before.TrimEnd(' ', '.') + rest : $"{before}({rest})" : "";

    private static void Write(Sketch sketch, StringBuilder text, string indent)
    {
        if (sketch.HasOwnText)
            Add(text, OwnForm.Of(sketch.Value!, PlainTextFormatter.MimeType), indent);
        else if (sketch.Form == SketchForm.Words)
            Add(text, sketch.Text, indent);
        else if (IsFlat(sketch) && (sketch.Parts.Count > 0 || sketch.Rest is null))
            text.Append(Flat(sketch));
        else if (IsLine(sketch))
            text.Append(Line(sketch));
        else if (sketch.Form == SketchForm.Table)
            Add(text, SketchTable.Text(sketch), indent);
        else
            WriteParts(sketch, text, indent);
    }

    private static void WriteParts(Sketch sketch, StringBuilder text, string indent)
    {
        text.Append(sketch.Text);
        var inner = indent + "  ";
        foreach (var part in sketch.Parts)
        {
            text.Append('\n').Append(inner).Append(part.Name.Length > 0 ? part.Name + ": " : "- ");
            Write(part.Content, text, inner + (part.Name.Length > 0 ? "" : "  "));
        }
        if (sketch.Rest == "…")
            text.Append(" …");
        else if (sketch.Rest is { } rest)
            text.Append('\n').Append(inner).Append('(').Append(rest).Append(')');
    }

    private static void Add(StringBuilder text, string words, string indent) =>
        text.Append(indent.Length == 0 ? words : words.ReplaceLineEndings("\n" + indent + "  "));
}
