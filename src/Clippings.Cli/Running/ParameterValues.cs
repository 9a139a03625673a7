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
    public static void CheckNames(IReadOnlyDictionary<string, string> values, IReadOnlyList<(string Path, Notebook Notebook)> notebooks)
    {
        var declared = notebooks.SelectMany(entry => NotebookParameters.Declared(entry.Notebook)).DistinctBy(parameter => parameter.Name).ToList();
        if (values.Keys.FirstOrDefault(name => declared.All(parameter => parameter.Name != name)) is not { } unknown)
            return;
        var where = notebooks.Count == 1 ? DisplayPath.Of(notebooks[0].Path) : "The notebooks";
        throw new UsageException($"{where}: no parameter \"{unknown}\"; {NotebookParameters.Choices(declared)}");
    }
}
