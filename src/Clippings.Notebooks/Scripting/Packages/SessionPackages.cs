namespace Clippings.Notebooks;

/// <summary>Brings in the packages that a session's cells ask for: the kit's own from its folder, all others by a restore.</summary>
internal sealed class SessionPackages(SessionOptions options, SessionInputs inputs)
{
    /// <summary>Packages that only taught the retired kernel to show something, and what answers for them here.</summary>
    private static readonly Dictionary<string, (string[] Instead, string Notice)> Retired = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Plotly.NET.Interactive"] = (["Plotly.NET"], "Plotly.NET.Interactive is not needed here: Plotly.NET is brought in instead, and its charts are shown by the kit's own display."),
        ["XPlot.Plotly.Interactive"] = (["XPlot.Plotly"], "XPlot.Plotly.Interactive is not needed here: XPlot.Plotly is brought in instead; Plotly.NET is its maintained successor."),
        ["Microsoft.DotNet.Interactive"] = ([], "Microsoft.DotNet.Interactive is part of this kernel."),
        ["Microsoft.DotNet.Interactive.Formatting"] = ([], "Microsoft.DotNet.Interactive.Formatting is part of this kernel."),
        ["Microsoft.DotNet.Interactive.CSharp"] = ([], "Microsoft.DotNet.Interactive.CSharp is part of this kernel."),
    };

    private readonly KitPackages kit = new(options);
    private readonly PackageRestorer restorer = new(Path.GetFullPath(options.WorkingDirectory), options.RestoreFolder ?? PackageRestorer.UserFolder);
    private readonly List<PackageRequest> restored = [];

    /// <summary>Feeds named by <c>#i</c>, beside those of the user's settings.</summary>
    public List<string> Feeds { get; } = [];

    /// <summary>Brings in packages.</summary>
    /// <param name="requests">What is newly asked for.</param>
    /// <param name="notice">Takes a line for the user.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="PackageRestoreException">One of them can't be had.</exception>
    public async Task<IReadOnlyList<RestoredPackages>> BringAsync(IEnumerable<PackageRequest> requests, Action<string> notice, CancellationToken cancel)
    {
        var found = new List<RestoredPackages>();
        var wanted = new List<PackageRequest>();
        var asked = requests.ToList();
        foreach (var request in asked.SelectMany(request => Instead(request, notice)).Where(request => request.Version.Length > 0 || !IsAsked(request.Name)))
        {
            if (kit.Find(request) is { } shipped)
                found.Add(shipped);
            else
                wanted.Add(request);
        }
        if (wanted.Count == 0)
            return found;
        var all = restored.Where(known => !wanted.Any(request => request.Name.Equals(known.Name, StringComparison.OrdinalIgnoreCase))).Concat(wanted).ToList();
        try
        {
            found.Add(await RestoreAsync(all, notice, cancel));
        }
        catch (PackageRestoreException failed) when (wanted.Select(kit.Instead).FirstOrDefault(help => help is not null) is { } help)
        {
            throw new PackageRestoreException($"{failed.Message} ({help})");
        }

        restored.Clear();
        restored.AddRange(all);
        return found;

        // One that stands in for another has no version of its own, and gives way to the version that the notebook wants.
        bool IsAsked(string name) => asked.Concat(restored).Any(request => request.Version.Length > 0 && request.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Restores without the feeds that don't answer: notebooks name many that are gone, mostly for packages that are elsewhere by now.</summary>
    private async Task<RestoredPackages> RestoreAsync(List<PackageRequest> all, Action<string> notice, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                if (all.Exists(request => request.IsFloating))
                    inputs.Add(InputKind.Packages, restorer.RecordOf(all, Feeds));
                var names = string.Join(" and ", all.Select(request => request.Version.Length > 0 ? $"{request.Name} {request.Version}" : request.Name));
                var isNew = false;
                var brought = await restorer.RestoreAsync(all, Feeds, Starts, cancel);
                if (isNew)
                    Tell($"{CellProgress.BroughtIn}{names} and what it needs: {Math.Round(brought.DownloadSize / 1e6):0} MB, kept for later runs", 1);
                return brought;

                void Starts()
                {
                    isNew = true;
                    Tell($"{CellProgress.BringingIn}{names} and what it needs, which is kept for later runs", 0);
                }
            }
            catch (PackageRestoreException failed) when (Feeds.Find(feed => failed.Message.Contains(feed, StringComparison.OrdinalIgnoreCase)) is { } silent && (failed.Message.Contains("NU1301", StringComparison.Ordinal) || failed.Message.Contains("NU1801", StringComparison.Ordinal)))
            {
                notice($"The feed {silent} does not answer and is left out.");
                Feeds.Remove(silent);
            }
        }
    }

    private static void Tell(string what, double share) => SessionOutput.Current?.Emit(new CellOutput.Progress(what, share));

    private static IEnumerable<PackageRequest> Instead(PackageRequest request, Action<string> notice)
    {
        if (!Retired.TryGetValue(request.Name, out var answer))
            return [request];
        notice(answer.Notice);
        return answer.Instead.Select(name => new PackageRequest(name, ""));
    }
}
