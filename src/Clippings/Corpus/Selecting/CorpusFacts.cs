using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>What is known of a corpus beside its articles, and holds for what is selected from it.</summary>
/// <param name="Report">What happened to files.</param>
/// <param name="Notice">What every figure must say.</param>
/// <param name="Sha256">Of the whole corpus.</param>
internal sealed record CorpusFacts(LoadReport Report, string? Notice, string Sha256)
{
    /// <summary>The corpus that was selected from; null for one that was loaded.</summary>
    public Corpus? Whole { get; init; }

    /// <summary>What a person put right, by the places that the corpus was loaded from.</summary>
    public IReadOnlyList<PlaceCorrections> Corrections { get; init; } = [];

    /// <summary>The tables that it was loaded from; null for files.</summary>
    public StoredTables? Tables { get; init; }

    /// <summary>Words that are left out of rankings beside the stop list.</summary>
    public FrozenSet<string> StopWords { get; init; } = [];

    /// <summary>The categories that words are counted by; null for none.</summary>
    public TermDictionary? Dictionary { get; init; }

    /// <summary>The hash of the corpus or of what was selected from it.</summary>
    public string Sha256Of(Corpus corpus) => Whole is null || Whole.Count == corpus.Count
        ? Sha256
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Sha256}\n{string.Join('\n', corpus.Articles.Select(article => article.Id))}")));
}
