using System.CommandLine;

namespace Clippings.Cli;

/// <summary><c>run</c>: executes notebooks and renders them.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var notebooks = NotebooksArgument.Create("run", besides: NotebookCleaning.Pipe);
        var corpus = new Option<string?>("--corpus") { Description = "Run on other articles: a folder, a file (text, page, table, records, feed or archive of them), or a pattern; needs --out.", HelpName = "PATH" };
        var map = MapOption.Create();
        var output = new Option<string?>("--out") { Description = "Where notebooks and pages of --corpus go.", HelpName = "DIR" };
        var parameters = new Option<string[]>("-p") { Description = "Set a parameter that a notebook declares.", HelpName = "name=value" };
        var jobs = new Option<int>("--jobs") { Description = "How many notebooks run at a time.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var timeout = new Option<double?>("--timeout") { Description = "Seconds that one notebook may take.", HelpName = "S" };
        var force = new Option<bool>("--force") { Description = "Also run notebooks in which nothing has changed." };
        var articles = ArticlesOption.Create();
        var code = CodeOption.Create();
        var check = new Option<bool>("--check") { Description = "Run all anew, write nothing, and tell what differs from the files; exit code 1 where something does." };
        var clean = new Option<bool>("--clean") { Description = "Take outputs and execution counts out of notebooks, and run nothing; - cleans what comes in and gives it out." };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number < 1))
                result.AddError("--jobs takes a whole number from 1.");
        });
        timeout.Validators.Add(result =>
        {
            if (!double.TryParse(result.Tokens[0].Value, out var seconds) || seconds is not (> 0 and < 1e6))
                result.AddError("--timeout takes a number of seconds above 0.");
        });

        var command = new Command("run", "Runs notebooks, saves their outputs and renders pages.") { notebooks, corpus, map, output, parameters, jobs, timeout, articles, code, force, check, clean };
        command.Validators.Add(result =>
        {
            Option[] others = [corpus, map, output, parameters, timeout, articles, code, force, check];
            if (result.GetValue(clean) && others.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } other)
                result.AddError($"--clean runs nothing; give it without {other.Name}.");
            if (!result.GetValue(clean) && result.GetValue(notebooks)?.Contains(NotebookCleaning.Pipe, StringComparer.Ordinal) == true)
                result.AddError("- goes with --clean; name the notebooks to run.");
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(clean) ? Task.FromResult(NotebookCleaning.Execute(parsed.GetValue(notebooks) ?? [])) : NotebookRun.ExecuteAsync(
            new RunOptions(
                parsed.GetValue(notebooks) ?? [],
                parsed.GetValue(corpus),
                parsed.GetValue(output),
                [.. parsed.GetValue(parameters) ?? [], .. parsed.GetValue(map) is { } columns ? [$"{ParameterValues.Map}={columns}"] : Array.Empty<string>()],
                parsed.GetValue(jobs),
                parsed.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                parsed.GetValue(force),
                new PageChoices(parsed.GetValue(articles), parsed.GetValue(code)),
                parsed.GetValue(check)),
            cancel));
        return command;
    }
}
