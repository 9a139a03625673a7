using System.Text.Json.Nodes;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class KernelRegistryTests : IDisposable
{
    private const string Foreign = """{"argv":["dotnet-interactive","jupyter","{connection_file}"],"display_name":".NET (C#)","language":"C#"}""";

    private readonly string root = Directory.CreateTempSubdirectory("kernels").FullName;
    private readonly KernelRegistry registry;

    public KernelRegistryTests() =>
        registry = new KernelRegistry(new JupyterPaths(OperatingSystemFamily.Linux, root, name => name == "JUPYTER_DATA_DIR" ? Path.Combine(root, "data") : null));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void An_installed_kernel_has_a_spec_that_clients_can_start_and_logos()
    {
        var folder = registry.Install(KernelSpec.DefaultName, null, "/opt/kit/Clippings.Cli.dll", force: false);
        Assert.Equal(Path.Combine(root, "data", "kernels", ".net-csharp"), folder);
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json")))!;
        var program = (string)spec["argv"]![0]!;
        Assert.True(Path.IsPathFullyQualified(program) && File.Exists(program), program);
        Assert.Equal("dotnet", Path.GetFileNameWithoutExtension(program));
        Assert.Equal("""["/opt/kit/Clippings.Cli.dll","kernel","start","{connection_file}"]""", new JsonArray([.. spec["argv"]!.AsArray().Skip(1).Select(word => word!.DeepClone())]).ToJsonString());
        Assert.Equal(("C# (Clippings)", "C#", "message"), ((string?)spec["display_name"], (string?)spec["language"], (string?)spec["interrupt_mode"]));
        Assert.False((bool)spec["metadata"]!["debugger"]!);
        Assert.Equal(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(Path.Combine(folder, "logo-32x32.png")).Take(4));
    }

    [Fact]
    public void A_spec_whose_program_is_gone_says_so()
    {
        registry.Install("gone", null, "/gone/Clippings.Cli.dll", force: false);
        registry.Install("here", null, Path.Combine(AppContext.BaseDirectory, "Clippings.Cli.dll"), force: false);
        WriteSpec("foreign", """{"argv":["/gone/python","-m","kernel","{connection_file}"],"display_name":"P","language":"python"}""");
        WriteSpec("on-the-path", Foreign);

        var missing = registry.List().ToDictionary(kernel => kernel.Name, kernel => kernel.Spec!.Missing);

        Assert.Equal(("/gone/Clippings.Cli.dll", "/gone/python"), (missing["gone"], missing["foreign"]));
        Assert.Equal((null, null), (missing["here"], missing["on-the-path"]));
    }

    [Theory]
    [InlineData("/home/ann/.dotnet/tools/clippings", "/opt/dotnet", """{"DOTNET_ROOT":"/opt/dotnet"}""")]
    [InlineData(@"C:\Users\Ann\.dotnet\tools\clippings.exe", null, null)]
    public void An_installed_tool_is_started_by_its_command_which_an_update_leaves_in_place(string command, string? runtime, string? variables)
    {
        var own = new KernelRegistry(new JupyterPaths(OperatingSystemFamily.Linux, root, name => name == "DOTNET_ROOT" ? runtime : name == "JUPYTER_DATA_DIR" ? root : null));
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(own.Install("tool", null, command, force: false), "kernel.json")))!;

        Assert.Equal([command, "kernel", "start", "{connection_file}"], spec["argv"]!.AsArray().Select(word => (string)word!));
        Assert.Equal(variables, spec["env"]?.ToJsonString());
        Assert.Equal((true, "C# (Clippings, tool)"), (own.List().Single(kernel => kernel.Name == "tool").Spec!.IsOwn, (string)spec["display_name"]!));
        own.Uninstall("tool", null);
    }

    [Fact]
    public void Installing_again_replaces_our_own_spec()
    {
        registry.Install("clip", null, "/old/Clippings.Cli.dll", force: false);
        var folder = registry.Install("clip", null, "/new/Clippings.Cli.dll", force: false);
        Assert.Contains("/new/", File.ReadAllText(Path.Combine(folder, "kernel.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Foreign)]
    [InlineData("not json")]
    public void Another_kernels_spec_is_replaced_only_by_force(string content)
    {
        var file = WriteSpec(KernelSpec.DefaultName, content);
        var error = Assert.Throws<KernelSpecException>(() => registry.Install(KernelSpec.DefaultName, null, "/x/Clippings.Cli.dll", force: false));
        Assert.Contains("--force", error.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(file));
        registry.Install(KernelSpec.DefaultName, null, "/x/Clippings.Cli.dll", force: true);
        Assert.NotEqual(content, File.ReadAllText(file));
    }

    [Fact]
    public void Two_names_have_two_display_names() =>
        Assert.NotEqual(KernelSpec.Own(KernelSpec.DefaultName, "x").DisplayName, KernelSpec.Own("other", "x").DisplayName);

    [Fact]
    public void Only_our_own_kernel_is_uninstalled()
    {
        var foreign = WriteSpec("theirs", Foreign);
        var folder = registry.Install("ours", null, "/x/Clippings.Cli.dll", force: false);
        Assert.Equal(folder, registry.Uninstall("ours", null));
        Assert.False(Directory.Exists(folder));
        Assert.Throws<KernelSpecException>(() => registry.Uninstall("theirs", null));
        Assert.Throws<KernelSpecException>(() => registry.Uninstall("nobody", null));
        Assert.True(File.Exists(foreign));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../escape")]
    [InlineData("with space")]
    public void A_name_is_one_that_clients_accept(string name) =>
        Assert.Throws<KernelSpecException>(() => registry.Install(name, null, "/x/Clippings.Cli.dll", force: false));

    [Fact]
    public void A_prefix_is_installed_under_and_listed_once_the_environment_is_active()
    {
        var prefix = Path.Combine(root, "venv");
        registry.Install("ours", prefix, "/x/Clippings.Cli.dll", force: false);
        WriteSpec("theirs", Foreign);
        var active = new KernelRegistry(new JupyterPaths(OperatingSystemFamily.Linux, root, name => name switch
        {
            "JUPYTER_DATA_DIR" => Path.Combine(root, "data"),
            "VIRTUAL_ENV" => prefix,
            _ => null,
        }));
        var found = active.List().Where(kernel => kernel.Folder.StartsWith(root, StringComparison.Ordinal)).ToList();
        Assert.Equal([("ours", true), ("theirs", false)], found.Select(kernel => (kernel.Name, kernel.Spec!.IsOwn)));
    }

    private string WriteSpec(string name, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "data", "kernels", name)).FullName;
        var file = Path.Combine(folder, "kernel.json");
        File.WriteAllText(file, content);
        return file;
    }
}
