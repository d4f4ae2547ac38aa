using ThongSuot.Competences.Register;
using ThongSuot.Competences.Who;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Competences.Authorise;

/// <param name="Subjects">Codes of tasks.</param>
/// <param name="People">Seats of the same body.</param>
internal sealed record AuthorisationInput(IReadOnlyList<string> Subjects, IReadOnlyList<SeatId> People, AuthorisationTerms Terms);

/// <summary>Prepares an authorisation; what the law says against it is told before anybody signs.</summary>
internal sealed class WriteAuthorisation(WriteGate gate, ISeatDirectory seats, WhoReader who, CompetenceBook book)
{
    public async Task<Result<string>> RunAsync(AuthorisationInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        if (!AuthorisationActs.Prepares(seat))
        {
            return AuthorisationRefusals.NotYours;
        }

        var people = new List<Seat>();
        foreach (var id in input.People.Distinct())
        {
            if (await seats.FindAsync(id, ct) is not { } person || person.SpeaksFor != seat.SpeaksFor)
            {
                return AuthorisationRefusals.People;
            }

            people.Add(person);
        }

        var today = OfficeClock.DayOf(deed.At);
        var tasks = new List<TaskName>();
        foreach (var subject in input.Subjects.Distinct(StringComparer.Ordinal))
        {
            if (
                await who.TaskAsync(subject, today, seat.ProvinceCode, ct) is not { } task
                || (book.ProcedureOf(subject, today) is null && !await who.HoldsAtAsync(subject, seat.SpeaksFor, ct))
            )
            {
                return AuthorisationRefusals.Tasks;
            }

            tasks.Add(task);
        }

        return await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var code = await write.Db.NextCodeAsync("UQ", seat.ProvinceCode, today.Year, token);
                var named = tasks.ConvertAll(task => (task.Subject, task.Name, task.Field));
                if (
                    !Authorisation
                        .Prepare(code, seat, input.Terms, named, people, today, write.Deed.At)
                        .TryGet(out var row, out var refusal)
                )
                {
                    return refusal;
                }

                // Whoever will sign is a head; that he is one is asked when he signs.
                if (await AgainstAsync(write.Db, book, row, SignerOffice.Head, seats, token) is { } unlawful)
                {
                    return unlawful;
                }

                write.Db.Add(row);
                Record(write, row, "prepared", $"Soạn ủy quyền {named.Count} việc cho {people.Count} người");
                return row.Code;
            },
            ct
        );
    }

    /// <summary>The first reason of the law against an authorisation, for each task and person it names.</summary>
    public static async Task<Refusal?> AgainstAsync(
        Db db,
        CompetenceBook book,
        Authorisation row,
        SignerOffice giver,
        ISeatDirectory seats,
        CancellationToken ct
    )
    {
        var offices = new List<SignerOffice>();
        foreach (var id in row.Parts.Select(part => part.SeatId).Distinct())
        {
            // A seat that ended meanwhile cannot be authorised.
            if (await seats.FindAsync(id, ct) is not { } person || person.SpeaksFor != row.UnitPath)
            {
                return AuthorisationRefusals.People;
            }

            offices.Add(OfficeTitle.Of(person.Title));
        }

        foreach (var part in row.Parts.DistinctBy(part => part.Subject))
        {
            var task = new TaskName(part.Subject, part.Name, part.Field);
            var ground = await AuthorisationGround.OfAsync(db, book, task, row.UnitPath, giver, offices, row.From, row.To, ct);
            if (ground.Wrong is [var reason, ..])
            {
                return AuthorisationRefusals.Unlawful(reason);
            }
        }

        return null;
    }

    public static void Record(Write write, Authorisation row, string act, string text) =>
        write.Record($"authorisation.{act}", Authorisation.RecordKind, row.Id.Value, row.ProvinceCode, row.UnitPath, text);
}
