using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Tools;

/// <summary>Gives the migrations tool the model of all modules for one provider: <c>-- sqlite</c> or <c>-- postgres</c>.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<Db>
{
    public Db CreateDbContext(string[] args)
    {
        var database = args.Contains("postgres") ? "Host=nowhere;Database=design" : "design.db";
        var builder = new DbContextOptionsBuilder<Db>();
        PlatformSetup.Configure(builder, new PlatformOptions(database, "files"), ModuleList.All);
        return new Db(builder.Options);
    }
}
