using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The values that a run gives to parameters.</summary>
internal static class ParameterValues
{
    /// <summary>The name of the parameter that <c>--corpus</c> sets.</summary>
    public const string Corpus = "corpus";

    /// <summary>The name of the parameter that <c>--map</c> sets.</summary>
    public const string Map = "map";

    /// <summary>Reads each <c>name=value</c>; the last of a name counts.</summary>
    public static Dictionary<string, string> Parse(IReadOnlyList<string> given)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
                throw new UsageException($"-p {text}: write it as name=value.");
            values[text[..at].Trim()] = text[(at + 1)..];
        }

        return values;
    }

    /// <summary>Those that a notebook declares; a name that none of the run's notebooks declares is a slip of the pen.</summary>
    public static Dictionary<string, string> For(Notebook notebook, IReadOnlyDictionary<string, string> values) =>
        values.Where(value => NotebookParameters.Declared(notebook).Any(parameter => parameter.Name == value.Key)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Refuses a name that no notebook declares.</summary>
    /// <param name="names">The names given.</param>
    /// <param name="notebooks">The notebooks.</param>
    /// <param name="known">Names that a notebook is known to declare, so that it needn't be read.</param>
    public static void CheckNames(IReadOnlyList<string> names, IReadOnlyList<string> notebooks, Func<string, IReadOnlyList<string>> known)
    {
        if (!names.Except(notebooks.SelectMany(known), StringComparer.Ordinal).Any())
            return;
        var declared = notebooks.SelectMany(path => NotebookParameters.Declared(NotebookFile.Load(path))).DistinctBy(parameter => parameter.Name).ToList();
        if (names.FirstOrDefault(name => declared.TrueForAll(parameter => parameter.Name != name)) is not { } unknown)
            return;
        var where = notebooks.Count == 1 ? DisplayPath.Of(notebooks[0]) : "The notebooks";
        throw new UsageException($"{where}: no parameter \"{unknown}\"; {NotebookParameters.Choices(declared)}");
    }
}
