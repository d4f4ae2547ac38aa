using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Today;

namespace ThongSuot.Steering.Tests.Today;

/// <summary>The demonstration's people, with what the demonstration leaves them to do.</summary>
public sealed class EveryRoleTests
{
    private const int LargestPage = 60 * 1024;

    // A province with accounts, moves, difficulties, directives and a conference; dossiers are the other test's.
    private static readonly int[] Told = [5, 10, 25, 30, 40, 45];

    [Theory, OnEveryDatabase]
    public async Task Every_role_has_a_page_and_every_count_of_it_is_the_length_of_the_list_it_opens(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        program.Clock.Set("2026-03-10 08:30");
        await using (var scope = program.Scope())
        {
            foreach (
                var part in scope
                    .ServiceProvider.GetServices<IDemonstration>()
                    .Where(part => Told.Contains(part.Order))
                    .OrderBy(part => part.Order)
            )
            {
                await part.LoadAsync(default);
            }
        }

        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var (userName, seat) in await SeatsAsync(program, role))
            {
                await LookAsync(program, userName, seat);
            }
        }
    }

    private static async Task LookAsync(TestProgram program, string userName, Seat seat)
    {
        var visitor = await program.Visit().SignInAsync(userName);
        var page = await visitor.GetAsync("/hom-nay");
        page.Status.ShouldBe(HttpStatusCode.OK, userName);
        page.Source.Length.ShouldBeLessThan(LargestPage, userName);
        page.Source.ShouldNotContain(" style=", Case.Insensitive, userName);
        var read = await TodayPages.ReadAsync(program, seat);
        read.Unread.ShouldBeEmpty(userName);
        read.Lines.ShouldNotBeEmpty(userName);
        foreach (var line in read.Lines)
        {
            var list = await visitor.GetAsync(line.Path);
            list.Status.ShouldBe(HttpStatusCode.OK, $"{userName}: {line.Path}");
            // Whoever sees figures and no records opens the board of the figures.
            if (seat.Role != Role.NationalObserver)
            {
                TodayPages.LengthOf(list).ShouldBe(line.Count, $"{userName}: {line.Text}, {line.Path}");
            }

            foreach (var item in line.Urgent)
            {
                (await visitor.GetAsync(item.Path)).Status.ShouldBe(HttpStatusCode.OK, $"{userName}: {item.Path}");
            }
        }
    }

    /// <summary>The first seats of a role in the commune, the department and the province.</summary>
    private static async Task<IReadOnlyList<(string UserName, Seat Seat)>> SeatsAsync(TestProgram program, Role role)
    {
        string[] names = role switch
        {
            Role.CounterOfficer => ["motcua.auco", "motcua.tinh"],
            Role.CaseOfficer => ["chuyenvien.auco", "chuyenvien.sotaichinh"],
            Role.CommuneLeader => ["lanhdao.auco", "lanhdao.tamson"],
            Role.DepartmentLeader => ["lanhdao.sotaichinh", "lanhdao.sonoivu"],
            Role.ProvinceOffice => ["vanphong.tinh"],
            Role.HomeAffairs => ["noivu.tinh"],
            Role.ProvinceLeader => ["lanhdao.tinh"],
            Role.NationalObserver => ["quansat"],
            _ => ["quantri"],
        };
        var seats = new List<(string, Seat)>();
        foreach (var name in names)
        {
            seats.Add((name, await new Given(program).SeatOfAsync(name)));
        }

        return seats;
    }
}
