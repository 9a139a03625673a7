namespace Clippings.Notebooks.Jupyter;

/// <summary>Says what kernel this is. Needs nothing of the compiler, so the first answer is not held up by it.</summary>
internal sealed class KernelInfoHandler : IRequestHandler
{
    private static readonly string Version =
        typeof(KernelInfoHandler).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "";

    /// <summary>The answer, the same every time.</summary>
    public static KernelInfoReply Reply { get; } = new(
        Status: "ok",
        MessageWriter.ProtocolVersion,
        Implementation: "clippings",
        Version,
        LanguageInfo.CSharp(),
        Banner: $"Clippings {Version}: C# {LanguageInfo.Version} on .NET {Environment.Version.Major}",
        [new HelpLink("C# reference", "https://learn.microsoft.com/dotnet/csharp/")]);

    private readonly TaskCompletionSource answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the first answer: a client waits for it, and what can wait should.</summary>
    public Task Answered => answered.Task;

    public string MessageType => "kernel_info_request";

    public Task HandleAsync(RequestContext context)
    {
        context.Reply(Reply);
        answered.TrySetResult();
        return Task.CompletedTask;
    }
}
