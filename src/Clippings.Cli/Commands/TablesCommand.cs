using System.CommandLine;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary><c>tables</c>: writes the tables of a corpus.</summary>
internal static class TablesCommand
{
    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "A folder of articles, a file (text, page, table, records, feed or archive of them), or a pattern such as 'clips/*.txt'." };
        var output = new Option<string>("--output", "-o") { Description = "Where the tables go.", HelpName = "DIR", Required = true };
        var format = new Option<TableFormat>("--format") { Description = "csv (RFC 4180), jsonl (an object a line), xlsx (a workbook a table) or parquet (typed columns; with the articles' texts, so that the folder can be loaded).", HelpName = "csv|jsonl|xlsx|parquet" };
        var tables = new Option<string?>("--tables") { Description = $"Which tables, separated by commas; all without: {string.Join(", ", CorpusTables.Names)}.", HelpName = "NAME,NAME" };
        var map = MapOption.Create();
        var safe = new Option<bool>("--spreadsheet-safe") { Description = "Set an apostrophe before texts of CSV files that a spreadsheet would take for a formula." };

        var prepare = new Option<bool>("--prepare") { Description = "Of three steps that processes or machines share, the first: find what is defined over all articles, into DIR/_pass." };
        var shard = ShardOption.Create();
        var merge = new Option<bool>("--merge") { Description = "The third step: write the tables from what the parts found." };

        var command = new Command("tables", "Writes the tables of a corpus as files.") { corpus, map, output, format, tables, safe, prepare, shard, merge };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(prepare), result.GetValue(merge), result.GetResult(shard) is not null }.Count(given => given) > 1)
                result.AddError("--prepare, --shard and --merge are three steps: give one of them at a time.");
        });
        command.SetAction((parsed, cancel) =>
        {
            var (path, columns, folder) = (parsed.GetRequiredValue(corpus), ColumnMap.Parse(parsed.GetValue(map)), parsed.GetRequiredValue(output));
            var steps = new TableSteps(path, columns, folder);
            if (parsed.GetValue(prepare))
                return steps.PrepareAsync(cancel);
            if (ShardOption.Parse(parsed.GetValue(shard)) is var (part, parts))
                return steps.ReadAsync(part, parts, cancel);
            var names = parsed.GetValue(tables)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var (kind, spreadsheetSafe) = (parsed.GetValue(format), parsed.GetValue(safe));
            if (parsed.GetValue(merge))
                return ExportAsync(path, columns, folder, read => read.Merge(folder, kind, names, spreadsheetSafe), cancel);
            // A rerun costs what is new.
            AppContext.SetData("notebook.store", Path.Combine(folder, FreezeStore.FolderName));
            return ExportAsync(path, columns, folder, read => read.Export(folder, kind, names, spreadsheetSafe), cancel);
        });
        return command;
    }

    // What can be read is written first, so that one wrong file or article costs nothing but the exit code.
    private static async Task<int> ExportAsync(string path, ColumnMap? map, string folder, Func<Corpus, IReadOnlyList<string>> write, CancellationToken cancel)
    {
        var (corpus, written, doubts, corrections) = await TablesProgress.ShowAsync(count =>
        {
            var read = Corpus.LoadReporting(path, map);
            count(read.Count);
            var paths = write(read);
            // That a step failed is told with its cause below.
            return (read, paths, read.Doubts().Where(doubt => doubt.Kind != DoubtKind.Failed).Select(doubt => $"doubt {doubt}").ToList(), read.Corrections().Where(row => row.Problem is not null).Select(row => $"warning {row}").Except(read.Report.Lines).ToList());
        }, cancel);
        foreach (var line in corpus.Report.Lines.Concat(corrections).Concat(doubts).Concat(corpus.Failures.Select(failure => $"failed {failure}")))
            await Console.Error.WriteLineAsync(line);
        Console.WriteLine($"{corpus.Count} articles, {written.Count} tables in {DisplayPath.Of(folder)}");
        if (corpus.Count == 0)
            await Console.Error.WriteLineAsync(corpus.Report.Describe(path));
        return corpus.Count == 0 || corpus.Report.Errors.Count > 0 ? CommandLine.BadInput
            : corpus.Failures.Count > 0 ? CommandLine.Failed
            : CommandLine.Done;
    }
}
