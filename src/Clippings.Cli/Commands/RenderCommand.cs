using System.CommandLine;

namespace Clippings.Cli;

/// <summary><c>render</c>: makes pages of notebooks as they are.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK")
        {
            Description = "Notebooks to render; without any, all in the nearest folder called notebooks.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var articles = ArticlesOption.Create();
        notebooks.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
                result.AddError($"Unknown option {option.Value}.");
        });

        var command = new Command("render", "Renders pages of notebooks with the outputs that they have; runs nothing.") { notebooks, articles };
        command.SetAction((parsed, _) => NotebookRendering.ExecuteAsync(parsed.GetValue(notebooks) ?? [], parsed.GetValue(articles)));
        return command;
    }
}
