using System.Reflection;
using System.Runtime.Versioning;

namespace Clippings;

/// <summary>Says what a notebook's numbers depend on, and nothing that differs between two runs on the same input.</summary>
public static class Provenance
{
    /// <summary>The library's version and target framework, the parameters, the hash of every file, and the steps that failed on one.</summary>
    /// <param name="corpus">What was analysed.</param>
    /// <param name="parameters">Name and value of the notebook's parameters, other than the corpus' path, which is a matter of the machine.</param>
    public static ProvenanceTable ProvenanceOf(this Corpus corpus, params IReadOnlyList<(string Name, object Value)> parameters)
    {
        var failures = corpus.Failures;
        return new(
            [
                new("Clippings", typeof(Provenance).Assembly.GetName().Version!.ToString(3)),
                new("target framework", typeof(Provenance).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName),
                .. parameters.Select(parameter => new ProvenanceRow("parameter " + parameter.Name, FormattableString.Invariant($"{parameter.Value}"))),
                new("corpus", $"SHA-256 {corpus.Sha256}"),
                .. corpus.Select(article => new ProvenanceRow(article.File, $"SHA-256 {article.Sha256}")),
                .. failures.Select(failure => new ProvenanceRow("failed", failure.ToString())),
            ],
            failures);
    }
}
