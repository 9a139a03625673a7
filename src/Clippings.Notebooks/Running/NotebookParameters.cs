using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>A notebook's parameters, in papermill's convention: a cell tagged <c>parameters</c> holds the defaults, a cell after it the values of a run.</summary>
public static class NotebookParameters
{
    /// <summary>The parameters that the notebook declares; none where it has no such cell.</summary>
    public static IReadOnlyList<NotebookParameter> Declared(Notebook notebook) =>
        notebook.Cells.FirstOrDefault(IsDeclaration) is { } cell ? ParameterDeclarations.Read(cell.Source) : [];

    /// <summary>The values of the parameters that are strings, as the notebook was last run.</summary>
    public static IReadOnlyDictionary<string, string> Texts(Notebook notebook)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in notebook.Cells.Where(cell => IsDeclaration(cell) || cell.HasTag(CellTags.InjectedParameters)))
        {
            foreach (var parameter in ParameterDeclarations.Read(cell.Source))
            {
                if (parameter.Text is { } text)
                    texts[parameter.Name] = text;
            }
        }

        return texts;
    }

    /// <summary>The notebook with the given values in a cell of their own, and without those of an earlier run.</summary>
    /// <param name="notebook">Declares every name in <paramref name="values"/>.</param>
    /// <param name="values">The text of a value by parameter name; with none, no cell is added.</param>
    /// <param name="name">What errors call the notebook.</param>
    /// <exception cref="NotebookException">A name is not declared, or a text is no value of the declared type.</exception>
    public static Notebook Inject(Notebook notebook, IReadOnlyDictionary<string, string> values, string name)
    {
        var plain = notebook with { Cells = [.. notebook.Cells.Where(cell => !cell.HasTag(CellTags.InjectedParameters))] };
        if (values.Count == 0)
            return plain;

        var declared = Declared(plain);
        if (values.Keys.Order(StringComparer.Ordinal).FirstOrDefault(given => declared.All(parameter => parameter.Name != given)) is { } unknown)
            throw new NotebookException($"{name}: no parameter \"{unknown}\"; {Choices(declared)}");
        var lines = declared.Where(parameter => values.ContainsKey(parameter.Name)).Select(parameter => Assign(parameter, values[parameter.Name], name));
        var injected = new NotebookCell(CellKind.Code, "injected-parameters", "// Given for this run\n" + string.Join("\n", lines))
        {
            Metadata = new JsonObject { ["tags"] = new JsonArray(CellTags.InjectedParameters) },
        };
        var at = plain.Cells.TakeWhile(cell => !IsDeclaration(cell)).Count() + 1;
        return plain with { Cells = CellIds.Complete([.. plain.Cells.Take(at), injected, .. plain.Cells.Skip(at)]) };
    }

    /// <summary>What an error tells about the names that a notebook has.</summary>
    public static string Choices(IReadOnlyList<NotebookParameter> declared) => declared.Count == 0
        ? $"it declares none (give a code cell the tag \"{CellTags.Parameters}\")."
        : $"it has {string.Join(", ", declared.Select(parameter => $"{parameter.Name} ({parameter.Type})"))}.";

    private static string Assign(NotebookParameter parameter, string text, string name)
    {
        var (variable, type) = (parameter.Name, parameter.Type);
        if (!ParameterLiteral.Takes(type))
            throw new NotebookException($"{name}: parameter \"{variable}\" is a {type}, which cannot be given on the command line; declare it as one of {ParameterLiteral.Known}.");
        var literal = ParameterLiteral.Write(type, text)
            ?? throw new NotebookException($"{name}: \"{text}\" is no {type}, which parameter \"{variable}\" is{(type.Contains("DateOnly", StringComparison.Ordinal) ? "; write a date as 2022-01-31" : "; give another value")}.");
        return $"{type} {variable} = {literal};";
    }

    private static bool IsDeclaration(NotebookCell cell) => cell.Kind == CellKind.Code && cell.HasTag(CellTags.Parameters);
}
