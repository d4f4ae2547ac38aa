using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Staffing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing;
using ThongSuot.Staffing.Import;
using ThongSuot.Territory;
using ThongSuot.TestKit;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Bench;

/// <summary>A list of people as XLSX, from the upload to the kept staff.</summary>
internal static class StaffingImport
{
    public static async Task RunAsync(TestDatabase database, int people = 12_000)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var seat = (await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).Seat;
        var file = await FileAsync(program, people);
        await using var scope = program.Scope();
        var deed = new Deed(Actor.From(seat), program.Clock.GetUtcNow());

        var begun = Stopwatch.GetTimestamp();
        var import = scope.ServiceProvider.GetRequiredService<PeopleImport>();
        var draft = (
            await scope
                .ServiceProvider.GetRequiredService<ReadList<StaffRow>>()
                .RunAsync(import, file, "nhan-su.xlsx", string.Empty, seat, deed, default)
        ).Value;
        var read = Stopwatch.GetElapsedTime(begun);
        begun = Stopwatch.GetTimestamp();
        var done = (
            await scope
                .ServiceProvider.GetRequiredService<AcceptList<StaffRow>>()
                .RunAsync([import], draft, new Dictionary<int, string>(), seat, deed, default)
        ).Value;
        Console.WriteLine(
            $"staffing import {database}: {file.Length / 1024:N0} KB XLSX, read and checked {read.TotalSeconds:0.0} s, {done} {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s"
        );
    }

    private static async Task<MemoryStream> FileAsync(TestProgram program, int people)
    {
        var units = program.Services.GetRequiredService<Units>();
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Platform.Storage.Db>>().CreateDbContextAsync();
        var catalogue = await StaffCatalogue.LoadAsync(db, default);
        var sample = new StaffSample(units, catalogue, "25", new DateOnly(2025, 9, 11), program.Clock.GetUtcNow());
        sample.MakePosts();
        var rows = sample
            .Filled.Concat(sample.OfDepartments)
            .Where(place => !place.Position.Single)
            .Take(people)
            .Select(place => (place, person: sample.Person(place, free: false)))
            .ToList();
        SheetColumn<(SamplePlace Place, StaffPerson Person)> Column(
            string head,
            Func<(SamplePlace Place, StaffPerson Person), string?> of
        ) => new(head, 20, row => SheetCell.Of(of(row)));
        var sheet = new Sheet<(SamplePlace Place, StaffPerson Person)>
        {
            Title = "Danh sách",
            Columns =
            [
                Column(StaffColumns.Code.Head, row => row.Person.Code),
                Column(StaffColumns.Name.Head, row => row.Person.Name),
                Column(StaffColumns.Born.Head, row => row.Person.BornOn.ToString("d/M/yyyy")),
                Column(StaffColumns.Sex.Head, row => StaffingLabels.Of(row.Person.Sex)),
                Column(StaffColumns.Degree.Head, row => StaffingLabels.Of(row.Person.Degree)),
                Column(StaffColumns.Unit.Head, row => row.Place.Body.Name),
                Column(StaffColumns.Office.Head, row => row.Place.Office == row.Place.Body ? string.Empty : row.Place.Office.ShortName),
                Column(StaffColumns.Position.Head, row => row.Place.Position.Name),
                Column(StaffColumns.Second.Head, row =>
                    row.Person.SecondSpeciality is { } second ? catalogue.NameOfSpeciality(second) : null
                ),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
        var file = new MemoryStream();
        await XlsxSheet.WriteAsync(sheet, file, default);
        file.Position = 0;
        return file;
    }
}
