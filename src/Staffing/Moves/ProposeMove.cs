using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Moves;

/// <summary>A move by hand, as typed.</summary>
internal sealed class ProposeForm
{
    public MoveKind Kind { get; set; } = MoveKind.Secondment;

    public string? Person { get; set; }

    /// <summary>Key of the receiving post.</summary>
    public Guid? Post { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Proposes one move by hand.</summary>
internal sealed class ProposeMove(WriteGate gate, MoveSettlement moves)
{
    public Task<Result<string>> RunAsync(ProposeForm form, Seat seat, Deed deed, DateOnly today, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (seat.Role != Role.HomeAffairs)
                {
                    return StaffingRefusals.NotYours;
                }

                if (await StaffQueries.PersonAsync(write.Db, (form.Person ?? string.Empty).Trim(), seat.Scope, token) is not { } person)
                {
                    return StaffingRefusals.UnknownPerson;
                }

                var (posts, id) = (write.Db.Posts, new PostId(form.Post ?? Guid.Empty));
                if (
                    await posts.AsNoTracking().Within(seat.Scope, row => row.OwnerPath).FirstOrDefaultAsync(row => row.Id == id, token)
                    is not { } post
                )
                {
                    return StaffingRefusals.UnknownPost;
                }

                var term = new MoveTerm(form.StartsOn ?? today, form.EndsOn);
                var made = await moves.ProposeAsync(
                    write,
                    form.Kind,
                    person,
                    new MovePlace(post.OwnerPath, post.UnitPath, post.PositionCode),
                    term,
                    form.Reason,
                    null,
                    seat.AccountId,
                    token
                );
                return made.IsRefused ? made.Refusal : made.Value.Code;
            },
            ct
        );
}
