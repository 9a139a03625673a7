using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Clippings;

/// <summary>What stands in front of a Markdown text between two lines of <c>---</c>: names and values in YAML.</summary>
/// <param name="Fields">The values; what is nested gets dotted names.</param>
/// <param name="End">Where the text begins.</param>
internal sealed partial record FrontMatter(IReadOnlyList<RecordField> Fields, int End)
{
    // A longer one is a text between two lines.
    private const int Longest = 1 << 16;

    /// <summary>The front matter of a text; nothing where it has none. What can't be read is told.</summary>
    public static FrontMatter Of(string markdown, Action<string> warn)
    {
        var match = Block().Match(markdown[..Math.Min(markdown.Length, Longest)]);
        if (!match.Success)
            return new([], 0);
        if (match.Groups["mark"].Value == "+++")
        {
            warn("has its front matter in TOML, which is not read: write it in YAML between lines of ---.");
            return new([], match.Length);
        }

        try
        {
            return new(Read(match.Groups["yaml"].Value), match.Length);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException) // The latter where a bracket never closes.
        {
            var place = e is YamlException { Start.Line: var line } ? FormattableString.Invariant($" in line {line + 1}") : "";
            warn($"has front matter that is not valid YAML{place}, so nothing of it was used: put a value that holds a colon in quotation marks, and close what a bracket opens.");
            return new([], match.Length);
        }
    }

    // Events, not a tree: an alias is passed over, so that nothing unfolds.
    private static IReadOnlyList<RecordField> Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var (fields, names, open) = (new NestedFields(), new Stack<string?>(), new Stack<bool>());
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    open.Push(parser.Current is MappingStart);
                    if (parser.Current is SequenceStart)
                        fields.Open();
                    names.Push(null);
                    break;
                case MappingEnd or SequenceEnd:
                    names.Pop();
                    if (!open.Pop())
                        fields.Close();
                    Valued(names, open);
                    break;
                case Scalar scalar when open.TryPeek(out var isMapping) && isMapping && names.Peek() is null:
                    names.Pop();
                    names.Push(scalar.Value);
                    break;
                case Scalar scalar:
                    fields.Add(string.Join('.', names.Reverse().OfType<string>()), Unlinked(scalar.Value));
                    Valued(names, open);
                    break;
                case AnchorAlias:
                    Valued(names, open);
                    break;
            }
        }

        return fields.Fields;
    }

    // The next scalar of a mapping is a name again.
    private static void Valued(Stack<string?> names, Stack<bool> open)
    {
        if (!open.TryPeek(out var isMapping) || !isMapping)
            return;
        names.Pop();
        names.Push(null);
    }

    // A web clipper links names of people: "[[Ada Quill]]".
    private static string Unlinked(string value) => Link().Replace(value, "${name}");

    [GeneratedRegex(@"^\uFEFF?\s*?(?:(?<mark>---)[ \t]*\r?\n(?<yaml>(?:[^\r\n]*\r?\n)*?)---|(?<mark>\+\+\+)[ \t]*\r?\n(?<yaml>(?:[^\r\n]*\r?\n)*?)\+\+\+)[ \t]*(?:\r?\n|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\[\[(?:[^\[\]|]*\|)?(?<name>[^\[\]|]*)\]\]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
