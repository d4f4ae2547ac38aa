using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Teams;

namespace ThongSuot.Support;

internal static class SupportTables
{
    extension(Db db)
    {
        public DbSet<SeatAbsence> SeatAbsences => db.Set<SeatAbsence>();

        public DbSet<RapidMember> RapidMembers => db.Set<RapidMember>();

        public DbSet<OnCallDay> OnCallDays => db.Set<OnCallDay>();

        public DbSet<RapidSummary> RapidSummaries => db.Set<RapidSummary>();
    }

    public static void Map(ModelBuilder model)
    {
        MapTeams(model);
        model.Entity<SeatAbsence>(row =>
        {
            row.ToTable("support_seat_absences");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Property(entity => entity.Note).HasMaxLength(SeatAbsence.NoteLength);
            row.HasIndex(entity => entity.Code).IsUnique();
            row.HasIndex(entity => new { entity.UnitPath, entity.To });
        });
    }

    private static void MapTeams(ModelBuilder model)
    {
        model.Entity<RapidMember>(row =>
        {
            row.ToTable("support_rapid_members");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Property(entity => entity.Phone).HasMaxLength(RapidMember.PhoneLength);
            row.Ignore(entity => entity.Signature);
            row.HasIndex(entity => entity.SeatId).IsUnique();
        });
        model.Entity<OnCallDay>(row =>
        {
            row.ToTable("support_on_call");
            row.ByProvince();
            row.HasKey(entity => new
            {
                entity.ProvinceCode,
                entity.Day,
                entity.MemberId,
            });
        });
        model.Entity<RapidSummary>(row =>
        {
            row.ToTable("support_rapid_summaries");
            row.ByProvince();
            row.HasKey(entity => new { entity.ProvinceCode, entity.Day });
        });
    }
}
