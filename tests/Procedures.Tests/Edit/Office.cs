using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Procedures.Tests.Edit;

/// <summary>By themselves: every edit changes the mark that a preview of an import stands on, and all share one catalogue.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CatalogueAlone
{
    public const string Name = "catalogue";
}

/// <summary>The province office of Phú Thọ at its forms of the catalogue.</summary>
internal sealed class Office
{
    private static int code = 900_000;

    private Office(Given given, Visitor visitor) => (Given, Visitor) = (given, visitor);

    public Given Given { get; }

    public Visitor Visitor { get; }

    public Catalogue Catalogue => Given.Program.Services.GetRequiredService<Catalogue>();

    public DateOnly Today => Platform.Time.OfficeClock.DayOf(Given.Clock.GetUtcNow());

    public DateOnly Tomorrow => Today.AddDays(1);

    public static async Task<Office> OnAsync(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var office = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên Văn phòng UBND tỉnh");
        return new(given, await given.Program.Visit().SignInAsync(office.UserName));
    }

    /// <summary>A code that no procedure has.</summary>
    public static string NewCode() => $"8.{Interlocked.Increment(ref code):000000}";

    /// <summary>Opens a form, changes fields, sends it.</summary>
    public async Task<PageAnswer> SendAsync(string path, Dictionary<string, string?> values) =>
        await Visitor.SubmitAsync(await Visitor.GetAsync(path), "main form[method=post]", values);

    public ProcedureVersion On(string procedure, DateOnly day) => Catalogue.Current(procedure, day)!;
}
