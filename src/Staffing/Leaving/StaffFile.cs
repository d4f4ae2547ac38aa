using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Leaving;

/// <summary>Lets a case of policy money begin with somebody of the list, and takes off the list whoever leaves by one.</summary>
internal sealed class StaffFile(StaffQueries queries) : IStaffFile
{
    private const int MostFound = 20;

    public async Task<IReadOnlyList<StaffEntry>> FindAsync(Db db, Scope scope, string? typed, CancellationToken ct)
    {
        var words = VietnameseText.SearchKey(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var rows = OfScope(db, scope);
        foreach (var word in words)
        {
            rows = rows.Where(row => row.SearchText.Contains(word));
        }

        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var found = await rows.OrderBy(row => row.Code).Take(MostFound).ToListAsync(ct);
        return [.. found.Select(person => EntryOf(person, catalogue))];
    }

    public async Task<StaffEntry?> OpenAsync(Db db, Scope scope, string code, CancellationToken ct) =>
        await OfScope(db, scope).FirstOrDefaultAsync(row => row.Code == code, ct) is { } person
            ? EntryOf(person, await StaffCatalogue.LoadAsync(db, ct))
            : null;

    public async Task LeaveAsync(Write write, Leaver leaver, CancellationToken ct)
    {
        if (await PersonAsync(write.Db, leaver, ct) is not { } person)
        {
            return;
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        var (moves, open) = (write.Db.StaffMoves, person.OpenMoveId);
        if (open is { } id && await moves.FirstOrDefaultAsync(row => row.Id == id, ct) is { } move)
        {
            // A move of somebody who leaves has lost its sense, however far it came.
            var done =
                move.State == MoveState.Running ? move.End(true, leaver.Why, person, today) : move.Withdraw(leaver.Why, person, today);
            if (!done.IsRefused)
            {
                write.Record(
                    "staffing.move-left",
                    StaffQueries.MoveKindName,
                    move.Id.Value,
                    move.ProvinceCode,
                    move.FromOwnerPath,
                    $"Kết thúc {move.Code}: {leaver.Why}"
                );
            }
        }

        person.Leave(leaver.On, leaver.Why);
        write.Record(
            "staffing.person-left",
            StaffQueries.PersonKind,
            person.Id.Value,
            person.ProvinceCode,
            person.OwnerPath,
            $"Thôi giữ vị trí từ {VietnameseFormat.Date(leaver.On)}: {leaver.Why}"
        );
    }

    private IQueryable<StaffPerson> OfScope(Db db, Scope scope) =>
        StaffQueries.Here(db.StaffPeople.AsNoTracking().Within(scope, row => row.OwnerPath), queries.LawNow.Today);

    /// <summary>Found by code; else by body, name and day of birth, if there is one such person alone.</summary>
    private static async Task<StaffPerson?> PersonAsync(Db db, Leaver leaver, CancellationToken ct)
    {
        var (people, province, owner) = (db.StaffPeople, leaver.ProvinceCode, leaver.OwnerPath);
        if (leaver.StaffCode is { } code)
        {
            return await people.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == code, ct);
        }

        var (name, born) = (leaver.Name, leaver.BornOn);
        var alike = await people
            .Where(row => row.OwnerPath == owner && row.Name == name && row.BornOn == born)
            .OrderBy(row => row.Id)
            .Take(2)
            .ToListAsync(ct);
        return alike.Count == 1 ? alike[0] : null;
    }

    private StaffEntry EntryOf(StaffPerson person, StaffCatalogue catalogue) =>
        new(
            person.Code,
            person.Name,
            person.BornOn,
            person.Sex == Sex.Male,
            person.OwnerPath,
            $"{catalogue.NameOfPosition(person.PositionCode)}, {queries.NameOf(person.UnitPath)}"
        );
}
