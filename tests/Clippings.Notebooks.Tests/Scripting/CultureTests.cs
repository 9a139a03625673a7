namespace Clippings.Notebooks.Tests.Scripting;

[Collection(OneSession.Name)]
public sealed class CultureTests
{
    [Theory]
    [InlineData("(1234.5).ToString(\"N1\", new System.Globalization.CultureInfo(\"de-DE\"))", "1.234,5")]
    [InlineData("\"\\u00e9\".Normalize(NormalizationForm.FormD).Length", "2")]
    [InlineData("string.Concat(new[] { \"z\", \"ä\", \"a\" }.OrderBy(x => x, StringComparer.Create(new System.Globalization.CultureInfo(\"de-DE\"), false)))", "aäz")]
    [InlineData("TimeZoneInfo.FindSystemTimeZoneById(\"America/New_York\").BaseUtcOffset", "-05:00:00")]
    public async Task Cells_have_the_cultures_and_zones_of_the_machine(string code, string expected)
    {
        await using var run = new SessionRun();
        await run.RunAsync(code);
        Assert.Equal(expected, run.Error?.Message ?? run.Result);
    }

    [Fact]
    public async Task The_program_s_own_culture_is_the_invariant_one_and_it_runs_without_any()
    {
        using var folder = new TemporaryFolder();
        var notebook = Cells.Notebook(Cells.Code("System.Globalization.CultureInfo.CurrentCulture.Name + \"|\" + System.Threading.Tasks.Task.Run(() => (1.5).ToString()).Result"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "notebooks"));
        NotebookFile.Save(Path.Combine(folder.Path, "notebooks", "a.ipynb"), notebook);
        // Files that are no libraries hide those that are.
        foreach (var version in Enumerable.Range(50, 100))
        {
            foreach (var library in (string[])["data", "i18n", "uc"])
                folder.With($"none/libicu{library}.so.{version}", "");
        }

        var usual = await CliProcess.RunAsync(folder.Path, "run");
        var outputs = NotebookFile.Load(Path.Combine(folder.Path, "notebooks", "a.ipynb")).Cells[0].Outputs;
        var without = await CliProcess.RunAsync(folder.Path, new Dictionary<string, string?> { ["LD_LIBRARY_PATH"] = Path.Combine(folder.Path, "none"), ["LANG"] = "de_DE.UTF-8" }, "run");

        Assert.Equal((0, ""), (usual.ExitCode, usual.Errors));
        Assert.Equal(0, without.ExitCode);
        if (OperatingSystem.IsLinux())
            Assert.StartsWith("This machine has no ICU", without.Errors, StringComparison.Ordinal);
        Assert.Equal("|1.5", ((NotebookOutput.Result)outputs[0]).Bundle.Data["text/plain"]!.GetValue<string>());
        Assert.Equal(Text(outputs), Text(NotebookFile.Load(Path.Combine(folder.Path, "notebooks", "a.ipynb")).Cells[0].Outputs));
    }

    private static string Text(IEnumerable<NotebookOutput> outputs) => string.Join('\n', outputs.OfType<NotebookOutput.Result>().Select(result => result.Bundle.Data.ToJsonString()));
}
