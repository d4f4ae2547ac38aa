using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Vacancies;

/// <summary>As typed.</summary>
internal sealed class VacancyForm
{
    public Guid Post { get; set; }

    /// <summary>The seat that fills it.</summary>
    public Guid? Person { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Note { get; set; }
}

/// <summary>Says who fills a vacant leadership post and until when.</summary>
internal sealed class SetVacancy(WriteGate gate, StaffQueries queries, ISeatDirectory seats)
{
    /// <summary>Who may be asked to fill a post of a body: its leaders, those of the province, and Home Affairs.</summary>
    public async Task<IReadOnlyList<Seat>> PeopleAsync(string ownerPath, string province, CancellationToken ct)
    {
        var people = new List<Seat>();
        foreach (var role in (Role[])[Role.CommuneLeader, Role.DepartmentLeader])
        {
            people.AddRange(await seats.UnderAsync(ownerPath, role, ct));
        }

        foreach (var role in (Role[])[Role.HomeAffairs, Role.ProvinceLeader])
        {
            people.AddRange(await seats.UnderAsync(UnitPath.OfProvince(province), role, ct));
        }

        return [.. people.DistinctBy(seat => seat.SeatId)];
    }

    public Task<Result> RunAsync(VacancyForm form, Seat? responsible, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (rows, today) = (write.Db.LeadVacancies, OfficeClock.DayOf(write.Deed.At));
                var found = (await VacancyReader.ReadAsync(write.Db, seat.Scope, queries.LawOn(today), token)).FirstOrDefault(line =>
                    line.Post.Id == new PostId(form.Post)
                );
                if (found is null)
                {
                    return StaffingRefusals.NotVacant;
                }

                var (post, unit, position) = (found.Post, found.Post.UnitPath, found.Post.PositionCode);
                if (await rows.FirstOrDefaultAsync(row => row.UnitPath == unit && row.PositionCode == position, token) is not { } vacancy)
                {
                    vacancy = new LeadVacancy
                    {
                        Id = VacancyId.New(),
                        ProvinceCode = post.ProvinceCode,
                        OwnerPath = post.OwnerPath,
                        UnitPath = unit,
                        PositionCode = position,
                    };
                    rows.Add(vacancy);
                }

                if (vacancy.Set(responsible, form.DueOn, form.Note, seat.Signature, today).Refusal is { } refusal)
                {
                    return refusal;
                }

                var text =
                    $"Kiện toàn “{found.Position.Name}”, {queries.NameOf(unit)}: {vacancy.Responsible}, hạn {VietnameseFormat.Date(vacancy.DueOn)}";
                write.Record("staffing.vacancy-set", StaffQueries.PostKind, post.Id.Value, post.ProvinceCode, post.OwnerPath, text);
                write.Tell(post.OwnerPath, null, text, "/nhan-su/lanh-dao-trong");
                write.Tell(responsible!.SpeaksFor, responsible.SeatId.Value, text, "/nhan-su/lanh-dao-trong");
                return Result.Done;
            },
            ct
        );
}
