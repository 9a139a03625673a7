using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Cuts a cell into code and the directives of .NET Interactive.</summary>
internal static partial class CellDirectives
{
    /// <summary>Directives after which the cell's lines are in a language until the next such directive.</summary>
    public static readonly IReadOnlyDictionary<string, string> Languages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["csharp"] = Segment.Code,
        ["c#"] = Segment.Code,
        ["markdown"] = "markdown",
        ["html"] = "html",
        ["javascript"] = "javascript",
        ["js"] = "javascript",
        ["value"] = "value",
        ["fsharp"] = "F#",
        ["f#"] = "F#",
        ["pwsh"] = "PowerShell",
        ["powershell"] = "PowerShell",
        ["sql"] = "SQL",
        ["kql"] = "KQL",
        ["mermaid"] = "Mermaid",
        ["http"] = "HTTP",
        ["python"] = "Python",
        ["r"] = "R",
    };

    /// <summary>The stretches in order; one of code for a cell without directives.</summary>
    public static IReadOnlyList<Segment> Cut(string code)
    {
        if (!Directive().IsMatch(code))
            return [new Segment(Segment.Code, "", code)];
        var tree = SubmissionCompiler.Parse(code, "Cell");
        var lines = code.Split('\n');
        var segments = new List<Segment>();
        var text = new StringBuilder();
        var (name, arguments, position) = (Segment.Code, "", 0);
        for (var index = 0; index < lines.Length; index++)
        {
            var start = position;
            position += lines[index].Length + 1;
            if (Directive().Match(lines[index]) is not { Success: true } match || (name == Segment.Code ? IsInside(tree, start) : !match.Groups["name"].Success && !match.Groups["quoted"].Success))
            {
                text.Append(lines[index]).Append('\n');
                continue;
            }
            if (name == Segment.Code && IsLeftOut(tree, start))
            {
                text.Append('\n'); // The compiler would follow it all the same.
                continue;
            }
            if (name == Segment.Code && match.Groups["short"].Value == "r" && !HasCode(text.ToString()))
            {
                text.Append(Quoted(match)).Append('\n');
                continue;
            }
            Close();
            (name, arguments) = match.Groups["name"].Success
                ? (match.Groups["name"].Value, match.Groups["arguments"].Value.Trim())
                : (match.Groups["short"].Value is "r" ? "reference" : match.Groups["short"].Value, match.Groups["rest"].Value.Trim());
            if (Languages.TryGetValue(name, out var language))
            {
                name = language;
            }
            else
            {
                segments.Add(new Segment(name, arguments, new string('\n', index) + Quoted(match)));
                (name, arguments) = (Segment.Code, "");
            }
            text.Clear();
            if (name == Segment.Code)
                text.Append('\n', index + 1);
        }
        Close();
        return segments;

        void Close()
        {
            var body = text.ToString(0, Math.Max(0, text.Length - 1));
            if (name != Segment.Code || !string.IsNullOrWhiteSpace(body))
                segments.Add(new Segment(name, arguments, body));
        }
    }

    /// <summary>A cell without its directives, for those who read code as it is typed: blank in the place of those that the compiler doesn't know.</summary>
    public static string Blank(string code) =>
        Directive().IsMatch(code) ? Directive().Replace(code, match => match.Groups["quoted"].Success && match.Groups["short"].Value != "i" ? match.Value : new string(' ', match.Length)) : code;

    /// <summary>True where the compiler would no longer take a <c>#r</c>.</summary>
    private static bool HasCode(string text) => !SubmissionCompiler.Parse(text, "Cell").GetRoot().GetFirstToken(includeZeroWidth: true).IsKind(SyntaxKind.EndOfFileToken);

    /// <summary>True in a string, in a comment, and inside a statement or a declaration, which no directive can cut in two.</summary>
    private static bool IsInside(SyntaxTree tree, int position)
    {
        var root = tree.GetCompilationUnitRoot();
        var trivia = root.FindTrivia(position);
        return (trivia.SpanStart < position && position < trivia.Span.End) || root.Members.Any(member => member.SpanStart < position && position < member.Span.End);
    }

    /// <summary>True for a directive in code that an <c>#if</c> leaves out.</summary>
    private static bool IsLeftOut(SyntaxTree tree, int position) =>
        tree.GetRoot().DescendantTrivia(descendIntoTrivia: false).Any(trivia =>
            trivia.FullSpan.Contains(position) && (trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: false }));

    /// <summary>The line of a directive as the compiler takes it: some write what it names without quotation marks.</summary>
    private static string Quoted(Match match) =>
        match.Groups["rest"].Success && !match.Groups["quoted"].Success ? $"#{match.Groups["short"].Value} \"{match.Groups["rest"].Value.Trim()}\"" : match.Value;

    [GeneratedRegex("""^[ \t]*#(?:!(?<name>[^\s/]\S*)(?<arguments>[^\r\n]*)|(?<short>load|[ir])[ \t]+(?<rest>(?<quoted>"[^\r\n]*)|[^\s"][^\r\n]*?(?=[ \t]*(?:[ \t]//.*)?\r?$)))""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}
