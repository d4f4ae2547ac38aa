using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Territory.Gazetteer;
using ThongSuot.Territory.Structure;

namespace ThongSuot.Territory.Tests.Structure;

public sealed class TerritoryReferenceTests(DatabaseFixture database, ITestOutputHelper output)
{
    [Fact]
    public async Task The_tables_hold_every_place_and_unit()
    {
        await using var db = database.NewDb();

        output.WriteLine($"Loaded in {database.LoadTime.TotalSeconds:0.0} s");
        (await db.Set<UnitRow>().CountAsync()).ShouldBe(UnitLayout.All().Count);
        (await db.Set<Province>().CountAsync()).ShouldBe(34);
        (await db.Set<Commune>().CountAsync(row => row.ProvinceCode == "25")).ShouldBe(148);
        (await db.Set<Predecessor>().CountAsync()).ShouldBe(10_571);
        (await db.Set<PlaceVersion>().CountAsync()).ShouldBe(34 + 3_321 + 11);
        database.Services.GetRequiredService<Units>().ByPath("/25/08632/")!.Name.ShouldBe("Xã Hương Cần");
    }

    [Fact]
    public async Task A_table_that_holds_the_built_in_set_is_not_read_into_memory_again()
    {
        using var asked = new Units(database.Services.GetRequiredService<IDbContextFactory<Platform.Storage.Db>>(), TimeProvider.System);
        await using var db = database.NewDb();
        var isUntouched = !await db.Set<UnitRow>().AnyAsync(row => row.EditedAt != null);
        var before = asked.ByPath("/25/08632/");

        await asked.RefreshAsync(default);

        ReferenceEquals(asked.ByPath("/25/08632/"), before).ShouldBe(isUntouched, "an edit of any unit, and only that, has the table read");
    }

    [Fact]
    public async Task Loading_again_changes_nothing_but_rows_no_office_has_edited()
    {
        await using (var db = database.NewDb())
        {
            var units = db.Set<UnitRow>();
            var (edited, untouched) = (
                await units.SingleAsync(row => row.Path == "/96/so-y-te/"),
                await units.SingleAsync(row => row.Path == "/96/so-noi-vu/")
            );
            (edited.AgencyCode, edited.EditedAt) = ("H12.34", new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero));
            untouched.Name = "Tên cũ";
            await db.SaveChangesAsync();
        }

        await database.LoadAsync();

        await using var after = database.NewDb();
        (await after.Set<UnitRow>().CountAsync()).ShouldBe(UnitLayout.All().Count);
        (await after.Set<UnitRow>().SingleAsync(row => row.Path == "/96/so-y-te/")).AgencyCode.ShouldBe("H12.34");
        (await after.Set<UnitRow>().SingleAsync(row => row.Path == "/96/so-noi-vu/")).Name.ShouldBe("Sở Nội vụ tỉnh Cà Mau");
        (await after.Set<Predecessor>().CountAsync()).ShouldBe(10_571);
    }
}
