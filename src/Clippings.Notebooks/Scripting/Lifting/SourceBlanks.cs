using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>Leaves stretches of a source out so that all others stay where they are.</summary>
internal static class SourceBlanks
{
    /// <summary>The source with white space in place of a stretch.</summary>
    public static string Blank(string code, TextSpan span) =>
        code[..span.Start] + string.Concat(code[span.Start..span.End].Select(character => character is '\n' or '\r' ? character : ' ')) + code[span.End..];

    /// <summary>White space, with only some stretches of the source.</summary>
    public static string Only(string code, IEnumerable<TextSpan> spans)
    {
        var left = Blank(code, new TextSpan(0, code.Length)).ToCharArray();
        foreach (var span in spans)
            code.CopyTo(span.Start, left, span.Start, span.Length);
        return new string(left);
    }
}
