using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Posts;

/// <summary>Puts a person into a leading post of a unit.</summary>
internal sealed class AppointLeader(WriteGate gate, Units units)
{
    public async Task<Result<Guid>> RunAsync(Input input, Scope scope, Deed deed, CancellationToken ct)
    {
        if (units.ByPath(input.UnitPath) is not { } unit || !scope.Covers(unit.Path))
        {
            return TerritoryRefusals.NotYours;
        }

        if (input.From is not { } from)
        {
            return TerritoryRefusals.FromMissing;
        }

        return await gate.RunAsync<Guid>(
            deed,
            (write, _) =>
            {
                var appointed = LeadershipPost.Appoint(unit, input.Title, input.HolderName, input.Duties, from);
                if (appointed.IsRefused)
                {
                    return Task.FromResult<Result<Guid>>(appointed.Refusal);
                }

                write.Db.LeadershipPosts.Add(appointed.Value);
                write.Record(
                    "territory.leader-appointed",
                    "leadership-post",
                    appointed.Value.Id.Value,
                    unit.ProvinceCode,
                    unit.Path,
                    $"Ghi nhận {appointed.Value.Title}: {appointed.Value.HolderName}",
                    new
                    {
                        appointed.Value.Title,
                        appointed.Value.Duties,
                        appointed.Value.From,
                    }
                );
                return Task.FromResult<Result<Guid>>(appointed.Value.Id.Value);
            },
            ct
        );
    }

    internal sealed record Input(string UnitPath, string? Title, string? HolderName, string? Duties, DateOnly? From);
}
