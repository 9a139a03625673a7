using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class JupyterPathsTests
{
    [Theory]
    [InlineData(OperatingSystemFamily.Linux, "/home/ada", "", "/home/ada/.local/share/jupyter")]
    [InlineData(OperatingSystemFamily.Linux, "/home/ada", "XDG_DATA_HOME=/data", "/data/jupyter")]
    [InlineData(OperatingSystemFamily.MacOS, "/Users/ada", "", "/Users/ada/Library/Jupyter")]
    [InlineData(OperatingSystemFamily.MacOS, "/Users/ada", "JUPYTER_DATA_DIR=/j", "/j")]
    [InlineData(OperatingSystemFamily.Windows, @"C:\Users\ada", @"APPDATA=C:\Users\ada\AppData\Roaming", @"C:\Users\ada\AppData\Roaming\jupyter")]
    [InlineData(OperatingSystemFamily.Windows, @"C:\Users\ada", "", @"C:\Users\ada\AppData\Roaming\jupyter")]
    [InlineData(OperatingSystemFamily.Linux, "/home/ada", "XDG_DATA_HOME=", "/home/ada/.local/share/jupyter")]
    public void The_users_folder_is_where_jupyter_looks(OperatingSystemFamily system, string home, string variable, string expected) =>
        Assert.Equal(expected, Paths(system, home, variable).UserData);

    [Theory]
    [InlineData(OperatingSystemFamily.Linux, "/home/ada", "JUPYTER_PATH=/a:/b", "/a;/b;/home/ada/.local/share/jupyter;/usr/local/share/jupyter;/usr/share/jupyter")]
    [InlineData(OperatingSystemFamily.MacOS, "/Users/ada", "CONDA_PREFIX=/conda", "/Users/ada/Library/Jupyter;/conda/share/jupyter;/usr/local/share/jupyter;/usr/share/jupyter")]
    [InlineData(OperatingSystemFamily.Windows, @"C:\u", @"PROGRAMDATA=D:\pd", @"C:\u\AppData\Roaming\jupyter;D:\pd\jupyter")]
    public void All_folders_are_listed_in_the_order_of_precedence(OperatingSystemFamily system, string home, string variable, string expected) =>
        Assert.Equal(expected, string.Join(';', Paths(system, home, variable).Data));

    [Theory]
    [InlineData(OperatingSystemFamily.Linux, "/opt/venv", "/opt/venv/share/jupyter/kernels/.net-csharp")]
    [InlineData(OperatingSystemFamily.Windows, @"C:\venv", @"C:\venv\share\jupyter\kernels\.net-csharp")]
    public void A_prefix_is_extended_as_jupyter_does(OperatingSystemFamily system, string prefix, string expected)
    {
        var paths = Paths(system, "", "");
        Assert.Equal(expected, paths.Kernel(paths.UnderPrefix(prefix), KernelSpec.DefaultName));
    }

    private static JupyterPaths Paths(OperatingSystemFamily system, string home, string variable) =>
        new(system, home, name => variable.StartsWith(name + "=", StringComparison.Ordinal) ? variable[(name.Length + 1)..] : null);
}
