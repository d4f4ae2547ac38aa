using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties;

/// <summary>What is owed in writing after a conference, and what its history says of it.</summary>
public sealed partial class ConferenceDifficulties
{
    /// <summary>A line of a difficulty's history for what a conference did with it.</summary>
    public static void Note(Write write, string provinceCode, DifficultySummary difficulty, string act, string text) =>
        write.Record($"difficulty.{act}", Kind, difficulty.Id.Value, provinceCode, difficulty.LeadPath, text);

    /// <summary>Who of a body owes what is promised in its name: its leader. Asked before the write.</summary>
    public async Task<(Guid? SeatId, string Name)> DebtorAsync(string bodyPath, CancellationToken ct)
    {
        var people = await settlement.PeopleOfAsync(bodyPath, ct);
        var person = people.FirstOrDefault(seat => seat.Role is Role.DepartmentLeader or Role.CommuneLeader)
            ?? (people.Count > 0 ? people[0] : null);
        return person is null ? (null, $"Lãnh đạo {settlement.NameOf(bodyPath)}") : (person.SeatId.Value, person.Signature);
    }

    /// <summary>
    /// An answer in writing was promised: a body and a person owe it until a day, with the reminders and figures of every difficulty.
    /// </summary>
    /// <param name="debtor">From <see cref="DebtorAsync"/>.</param>
    public async Task<Result<string>> PromiseAsync(
        Write write,
        DifficultyId id,
        string bodyPath,
        (Guid? SeatId, string Name) debtor,
        DateOnly until,
        string conference,
        Seat seat,
        CancellationToken ct
    )
    {
        // Raised in this very write, it is not in the database yet.
        var fresh = write.Db.Difficulties.Local.FirstOrDefault(row => row.Id == id);
        if ((fresh ?? await DifficultySettlement.OpenAsync(write.Db, id, seat.ProvinceCode, ct)) is not { } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        var raised = fresh is null
            ? await DifficultySettlement.RaisedAsync(write.Db, id, seat.ProvinceCode, ct)
            : [.. write.Db.Recommendations.Local.Where(row => row.DifficultyId == id)];
        var before = DifficultySettlement.Before(difficulty, raised);
        var law = settlement.LawFor(bodyPath, write.Deed.At);
        var due = law.EndOf(until);
        var done = difficulty.Promise(new DifficultyOwner(bodyPath, debtor.SeatId, debtor.Name), due, conference, law);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        var text =
            $"{settlement.NameOf(bodyPath)} nợ trả lời bằng văn bản, {debtor.Name}, trước {VietnameseFormat.Moment(due)} ({conference})";
        DifficultySettlement.Settle(write, difficulty, raised, before, "promised", text);
        write.Tell(
            difficulty.LeadPath,
            difficulty.PersonSeatId,
            $"{difficulty.Code} “{difficulty.Title}”: {text}",
            DifficultySettlement.PathOf(difficulty.Code)
        );
        return difficulty.Code;
    }
}
