using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Support.Cover;

namespace ThongSuot.Support;

internal static class SupportTables
{
    extension(Db db)
    {
        public DbSet<SeatAbsence> SeatAbsences => db.Set<SeatAbsence>();
    }

    public static void Map(ModelBuilder model)
    {
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
}
