namespace Clippings.Notebooks.Jupyter;

/// <summary>What the kernel is doing with a request: <c>busy</c> or <c>idle</c>.</summary>
internal sealed record Status(string ExecutionState) : MessageContent("status")
{
    public static Status Busy { get; } = new("busy");

    public static Status Idle { get; } = new("idle");
}
