using System.CommandLine;

namespace Clippings.Cli;

/// <summary><c>render</c>: makes pages of notebooks as they are.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var notebooks = NotebooksArgument.Create("render");
        var articles = ArticlesOption.Create();
        var code = CodeOption.Create();
        var standalone = new Option<bool>("--standalone") { Description = "Write each notebook as one file that can be sent, with the passages that its rows lead to in it." };
        var output = new Option<string?>("--out") { Description = "Where standalone pages go: a file that ends in .html, or a folder; rendered/standalone/ unless given.", HelpName = "FILE|DIR" };

        var command = new Command("render", "Renders pages of notebooks with the outputs that they have; runs nothing.") { notebooks, articles, code, standalone, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is not null && !result.GetValue(standalone))
                result.AddError("--out goes with --standalone; other pages go to rendered/.");
            if (result.GetValue(standalone) && result.GetResult(articles)?.Tokens is [var choice] && choice.Value.Equals(nameof(ArticleChoice.All), StringComparison.OrdinalIgnoreCase))
                result.AddError("--standalone holds the passages that rows lead to; give --articles none or cited.");
        });
        command.SetAction((parsed, _) =>
        {
            var choices = new PageChoices(parsed.GetValue(articles), parsed.GetValue(code));
            return parsed.GetValue(standalone)
                ? StandaloneRendering.ExecuteAsync(parsed.GetValue(notebooks) ?? [], choices, parsed.GetValue(output))
                : NotebookRendering.ExecuteAsync(parsed.GetValue(notebooks) ?? [], choices);
        });
        return command;
    }
}
