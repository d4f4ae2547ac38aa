using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Offers;

/// <summary>A department names whom it seconds to communes, within its share; the list replaces the earlier one.</summary>
internal sealed class SetOffers(WriteGate gate, StaffQueries queries)
{
    /// <param name="ownerPath">The department.</param>
    /// <param name="codes">People by code; none takes the list back.</param>
    public Task<Result<int>> RunAsync(string ownerPath, IReadOnlyCollection<string> codes, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                if (!seat.Scope.Covers(ownerPath) || !queries.IsDepartment(ownerPath))
                {
                    return StaffingRefusals.NotFound;
                }

                var law = queries.LawOn(OfficeClock.DayOf(write.Deed.At));
                var (people, offers) = (write.Db.StaffPeople, write.Db.StaffOffers);
                var own = await StaffQueries.Here(people.Where(row => row.OwnerPath == ownerPath), law.Today).ToListAsync(token);
                var most = Most(own.Count, law);
                if (codes.Count > most)
                {
                    return StaffingRefusals.OfferTooMany(most, law.DepartmentList);
                }

                var catalogue = await StaffCatalogue.LoadAsync(write.Db, token);
                var named = own.Where(person => codes.Contains(person.Code)).ToList();
                if (named.Count != codes.Count || named.Exists(person => catalogue.Position(person.PositionCode)?.Leads == true))
                {
                    return StaffingRefusals.OfferForeign;
                }

                offers.RemoveRange(await offers.Where(row => row.OwnerPath == ownerPath).ToListAsync(token));
                offers.AddRange(
                    named.Select(person => new StaffOffer
                    {
                        PersonId = person.Id,
                        ProvinceCode = person.ProvinceCode,
                        OwnerPath = ownerPath,
                        ListedOn = law.Today,
                        ListedBy = seat.Signature,
                    })
                );
                write.Record(
                    "staffing.offers-set",
                    "staff-list",
                    seat.SeatId.Value,
                    seat.ProvinceCode,
                    ownerPath,
                    $"Lập danh sách cử biệt phái của {queries.ShortNameOf(ownerPath)}: {VietnameseFormat.Number(named.Count)} người",
                    new { codes = named.Select(person => person.Code) }
                );
                return named.Count;
            },
            ct
        );

    /// <summary>How many a department of so many people names at most; one at least.</summary>
    public static int Most(int people, StaffLaw law) => people == 0 ? 0 : Math.Max(1, people * law.DepartmentShare / 100);
}
