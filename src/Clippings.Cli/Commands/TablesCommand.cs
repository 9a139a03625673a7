using System.CommandLine;

namespace Clippings.Cli;

/// <summary><c>tables</c>: writes the tables of a corpus.</summary>
internal static class TablesCommand
{
    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "A folder of .txt and .html articles, a file, or a pattern such as 'clips/*.txt'." };
        var output = new Option<string>("--output", "-o") { Description = "Where the tables go.", HelpName = "DIR", Required = true };
        var format = new Option<TableFormat>("--format") { Description = "csv (RFC 4180) or jsonl (an object a line).", HelpName = "csv|jsonl" };
        var tables = new Option<string?>("--tables") { Description = $"Which tables, separated by commas; all without: {string.Join(", ", CorpusTables.Names)}.", HelpName = "NAME,NAME" };

        var command = new Command("tables", "Writes the tables of a corpus as files.") { corpus, output, format, tables };
        command.SetAction(parsed => Export(
            parsed.GetRequiredValue(corpus),
            parsed.GetRequiredValue(output),
            parsed.GetValue(format),
            parsed.GetValue(tables)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        return command;
    }

    // What can be read is written first, so that one wrong file costs nothing but the exit code.
    private static int Export(string path, string folder, TableFormat format, string[]? tables)
    {
        var corpus = Corpus.LoadReporting(path);
        foreach (var line in corpus.Report.Lines)
            Console.Error.WriteLine(line);
        var written = corpus.Export(folder, format, tables);
        Console.WriteLine($"{corpus.Count} articles, {written.Count} tables in {DisplayPath.Of(folder)}");
        if (corpus.Count == 0)
            Console.Error.WriteLine(corpus.Report.Describe(path));
        return corpus.Count == 0 || corpus.Report.Errors.Count > 0 ? CommandLine.BadInput : CommandLine.Done;
    }
}
