using System.CommandLine;

namespace Clippings.Cli;

/// <summary>The notebooks that a command is given.</summary>
internal static class NotebooksArgument
{
    /// <summary>The argument; what looks like an option and is none is refused by its name.</summary>
    /// <param name="verb">What is done with them: "run".</param>
    /// <param name="besides">A word with a hyphen that may stand in their place; null for none.</param>
    public static Argument<string[]> Create(string verb, string? besides = null)
    {
        var notebooks = new Argument<string[]>("NOTEBOOK")
        {
            Description = $"Notebooks to {verb}; without any, all in the nearest folder called notebooks.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        notebooks.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-') && token.Value != besides) is { } option)
                result.AddError($"Unknown option {option.Value}.");
        });
        return notebooks;
    }
}
