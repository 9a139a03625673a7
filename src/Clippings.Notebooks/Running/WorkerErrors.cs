namespace Clippings.Notebooks;

/// <summary>What a worker's runtime prints when it dies, read along so that the process never waits for a reader.</summary>
internal sealed class WorkerErrors(StreamReader stderr)
{
    private readonly Task<string?> firstLine = ReadAsync(stderr);

    /// <summary>One line that says how the process ended.</summary>
    public async Task<string> ExplainAsync(int exitCode)
    {
        var printed = (await firstLine)?.Trim() is { Length: > 0 } line ? $": {line}" : "";
        return exitCode == 0
            ? "The cell ended the process it ran in (exit code 0)."
            : $"The process that ran the cell died (exit code {exitCode}){printed}";
    }

    private static async Task<string?> ReadAsync(StreamReader stderr)
    {
        var first = await stderr.ReadLineAsync();
        while (await stderr.ReadLineAsync() is not null)
        {
            // Only the first line is short and the same every time; a stack trace may hold paths.
        }

        return first;
    }
}
