using System.Text.RegularExpressions;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>What a notebook of the kit prints of the articles that it was run on, in its cell tagged <c>provenance</c>.</summary>
/// <param name="Corpus">The first digits of the corpus' hash.</param>
/// <param name="Articles">The hashes of its files, in full; as many as the table holds.</param>
internal sealed partial record NotebookProvenance(string Corpus, IReadOnlySet<string> Articles)
{
    /// <summary>How many digits of a hash tell one corpus from another for whoever cites it.</summary>
    public const int Digits = 12;

    /// <summary>Reads it; null where a notebook prints nothing of the kind.</summary>
    public static NotebookProvenance? Of(Notebook notebook)
    {
        var bundles = notebook.Cells.Where(cell => cell.HasTag(CellTags.Provenance)).SelectMany(cell => cell.Outputs).Select(output => output.Value).OfType<MimeBundle>();
        foreach (var forms in bundles.Select(bundle => bundle.Data))
        {
            if (CorpusRow().Match($"{forms["text/plain"]}") is { Success: true } row)
                return new(row.Groups[1].Value, Hash().Matches($"{forms["text/html"]}").Select(hash => hash.Value).Where(hash => !hash.StartsWith(row.Groups[1].Value, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        }

        return null;
    }

    [GeneratedRegex(@"(?m)^corpus\s+SHA-256 ([0-9a-f]{12})")]
    private static partial Regex CorpusRow();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
